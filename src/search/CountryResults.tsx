import { getTranslations } from 'next-intl/server';
import { Words } from '@/ui/Words';
import styles from './ResultList.module.css';
import type { CountryResult } from './view';

/** Countries that were found, each with the way to the office that covers it. */
export async function CountryResults({ results }: { results: CountryResult[] }) {
  const t = await getTranslations();
  return (
    <ul className={styles.results}>
      {results.map(({ name, office, home, headquarters }) => (
        <li key={name.value} className={styles.result}>
          <strong className={styles.name}>
            <Words text={name} />
          </strong>
          <span className={styles.note}>
            {office ? (
              t.rich('search.coveredBy', {
                office: () => (
                  <a href={office.href}>
                    <Words text={office.name} />
                  </a>
                ),
              })
            ) : (
              <>
                {t(home ? 'coverage.homeText' : 'coverage.noneText')}{' '}
                <a href={headquarters}>{t('contact.headquarters')}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
