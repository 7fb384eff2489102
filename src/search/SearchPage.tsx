import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';
import { NothingFound } from './NothingFound';
import { ResultGroups } from './ResultGroups';
import { SearchBox } from './SearchBox';
import styles from './SearchPage.module.css';
import type { Results } from './view';

type SearchPageProps = { locale: Locale; term?: string; results?: Results };

/** The search form and, once something was looked for, what was found. */
export async function SearchPage({ locale, term, results }: SearchPageProps) {
  const t = await getTranslations('search');
  const count = results ? Object.values(results).reduce((sum, group) => sum + group.count, 0) : 0;
  return (
    <>
      <PageHeader title={t('title')} intro={term ? undefined : t('noQuery')}>
        <SearchBox action={path(locale, '/search')} term={term} />
      </PageHeader>
      {term && results && (
        <Container>
          <div className={styles.results}>
            {count > 0 ? (
              <>
                <p className={styles.count}>{t('results', { count, query: term })}</p>
                <ResultGroups results={results} locale={locale} />
              </>
            ) : (
              <NothingFound term={term} locale={locale} />
            )}
          </div>
        </Container>
      )}
    </>
  );
}
