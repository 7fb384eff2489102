import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import { Words } from './Words';

/** The banner by which official websites are known, https://designsystem.digital.gov/components/banner/. */
export async function OfficialBanner({ text }: { text: Text | null }) {
  const t = await getTranslations('header');
  return (
    <section className="usa-banner" aria-label={t('officialBannerLabel')}>
      <details className="grid-container ui-official">
        <summary>
          <span className="ui-official__text">
            <Words text={text ?? t('officialSite')} />
          </span>{' '}
          <span className="ui-official__action">{t('howYouKnow')}</span>
        </summary>
        <div className="ui-official__reasons">
          <Reason mark="ui-official__mark--building" heading={t('govHeading')} text={t('govText')} />
          <Reason mark="ui-official__mark--lock" heading={t('httpsHeading')} text={t('httpsText')} />
        </div>
      </details>
    </section>
  );
}

function Reason({ mark, heading, text }: { mark: string; heading: string; text: string }) {
  return (
    <div className="ui-official__reason">
      <span className={`ui-official__mark ${mark}`} aria-hidden="true" />
      <p>
        <strong>{heading}</strong>
        <br />
        {text}
      </p>
    </div>
  );
}
