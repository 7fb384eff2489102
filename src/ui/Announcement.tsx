import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import { Words } from './Words';

/** What concerns everyone for a while, above the header of every page. */
export async function Announcement({ heading, text }: { heading: Text | null; text: Text }) {
  const t = await getTranslations('header');
  return (
    <section className="usa-site-alert usa-site-alert--info" aria-label={t('announcement')}>
      <div className="usa-alert">
        <div className="usa-alert__body">
          <p className="usa-alert__heading">
            <Words text={heading ?? t('announcement')} />
          </p>
          <p className="usa-alert__text">
            <Words text={text} />
          </p>
        </div>
      </div>
    </section>
  );
}
