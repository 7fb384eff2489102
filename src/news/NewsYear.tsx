import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { formatMonth } from '@/lib/time';
import { Columns } from '@/ui/Columns';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';
import { NewsList } from './NewsList';
import styles from './NewsYear.module.css';
import { groupByMonth, type NewsCard } from './view';

type NewsYearProps = { year: string; items: NewsCard[]; navigation: ReactNode; locale: Locale };

/** A year's news, month by month. */
export async function NewsYear({ year, items, navigation, locale }: NewsYearProps) {
  const t = await getTranslations('news');
  return (
    <>
      <PageHeader title={t('year', { year })} />
      <Container>
        <Columns aside={navigation}>
          {groupByMonth(items).map(({ month, items: ofMonth }) => (
            <section key={month} aria-labelledby={`month-${month}`}>
              <h2 className={styles.month} id={`month-${month}`}>
                {formatMonth(month, locale)}
              </h2>
              <NewsList items={ofMonth} />
            </section>
          ))}
        </Columns>
      </Container>
    </>
  );
}
