import { getTranslations } from 'next-intl/server';

/** The first stop of the keyboard: past everything that stands on each page. */
export async function SkipLink() {
  const t = await getTranslations('common');
  return (
    <a className="usa-skipnav" href="#main">
      {t('skipToContent')}
    </a>
  );
}
