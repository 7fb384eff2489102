import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { CountryResults } from './CountryResults';
import { order } from './kinds';
import styles from './ResultGroups.module.css';
import { ResultList } from './ResultList';
import type { Results } from './view';

/** What was found, kind by kind. */
export async function ResultGroups({ results, locale }: { results: Results; locale: Locale }) {
  const t = await getTranslations('search');
  const found = order.filter((kind) => results[kind].count > 0);
  const numbers = new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale);
  return found.map((kind) => {
    const { count, results: shown } = results[kind];
    return (
      <section key={kind} aria-labelledby={`found-${kind}`} className={styles.group}>
        <h2 id={`found-${kind}`} className={styles.heading}>
          {t(`groups.${kind}`)} <span className={styles.number}>({numbers.format(count)})</span>
        </h2>
        {kind === 'countries' ? (
          <CountryResults results={results.countries.results} />
        ) : (
          <ResultList results={results[kind].results} />
        )}
        {count > shown.length && <p>{t('firstOf', { shown: shown.length, count })}</p>}
      </section>
    );
  });
}
