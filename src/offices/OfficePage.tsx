import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { formatDay } from '@/lib/time';
import { Columns } from '@/ui/Columns';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import { OfficeContact } from './OfficeContact';
import { OfficeFacts } from './OfficeFacts';
import styles from './OfficePage.module.css';
import { OfficePeople } from './OfficePeople';
import type { OfficePage as Office } from './view';

type OfficePageProps = { office: Office; news: ReactNode; locale: Locale };

/** One office. `news` is what the newsroom has about it, or null. */
export async function OfficePage({ office, news, locale }: OfficePageProps) {
  const t = await getTranslations();
  const kicker = (
    <>
      {t(`offices.kinds.${office.kind}`)} <span aria-hidden="true">·</span> <Words text={office.country.name} />
    </>
  );
  return (
    <>
      <PageHeader
        title={office.name}
        kicker={kicker}
        intro={office.description && <Words text={office.description} />}
      />
      <Section>
        <Columns aside={<OfficeFacts office={office} locale={locale} />}>
          <div className={styles.main}>
            <OfficeContact office={office} />
            <OfficePeople office={office} />
          </div>
        </Columns>
        <p className={styles.updated}>{t('common.lastUpdated', { date: formatDay(office.updated, locale) })}</p>
      </Section>
      {news && (
        <Section id="news" heading={t('offices.newsOfOffice')} tone="light">
          {news}
        </Section>
      )}
    </>
  );
}
