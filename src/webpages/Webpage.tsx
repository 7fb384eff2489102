import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { headingsOf } from '@/lib/richText';
import { formatDay } from '@/lib/time';
import { Columns } from '@/ui/Columns';
import { LongText } from '@/ui/LongText';
import { OnThisPage } from '@/ui/OnThisPage';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import type { EditorsPage } from './view';
import styles from './Webpage.module.css';

/** From so many headings on, a page is long enough for a table of contents. */
const LONG = 3;

/** One of the editors' pages. */
export async function Webpage({ page, locale }: { page: EditorsPage; locale: Locale }) {
  const t = await getTranslations('common');
  const headings = page.body ? headingsOf(page.body) : [];
  const isLong = headings.length >= LONG;
  return (
    <>
      <PageHeader title={page.title} intro={page.summary && <Words text={page.summary} />} />
      <Section>
        <Columns asideFirst aside={isLong && <OnThisPage items={headings} />}>
          {page.body && <LongText text={page.body} />}
          <p className={styles.updated}>{t('lastUpdated', { date: formatDay(page.updated, locale) })}</p>
        </Columns>
      </Section>
    </>
  );
}
