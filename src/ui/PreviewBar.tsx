import { getTranslations } from 'next-intl/server';

/** Tells a person who is signed in that the page is a draft, with the way out. */
export async function PreviewBar({ leaveHref }: { leaveHref: string }) {
  const t = await getTranslations('preview');
  return (
    <section className="ui-preview" aria-label={t('active')}>
      <div className="grid-container ui-strip">
        <p className="ui-strip__text">{t('active')}</p>
        <a href={leaveHref}>{t('leave')}</a>
      </div>
    </section>
  );
}
