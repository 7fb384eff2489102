import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { Words } from '@/ui/Words';
import { byLetter, countryAnchor, groupByCountry, officeCount, type RegionGroup } from './directory';
import styles from './OfficeIndex.module.css';

/** Leads to the regions and, from A to Z, to the countries of the list below it. */
export async function OfficeIndex({ regions, locale }: { regions: RegionGroup[]; locale: Locale }) {
  const t = await getTranslations('offices');
  const offices = regions.flatMap(({ countries }) => countries.flatMap((country) => country.offices));
  return (
    <div className={styles.index}>
      <nav aria-labelledby="by-region">
        <h2 id="by-region" className={styles.heading}>
          {t('byRegion')}
        </h2>
        <ul className={styles.regions}>
          {regions.map((group) => (
            <li key={group.region}>
              <a href={`#${group.region}`}>{t(`regions.${group.region}`)}</a>{' '}
              <span className={styles.count}>{t('officeCount', { count: officeCount(group) })}</span>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-labelledby="by-country">
        <h2 id="by-country" className={styles.heading}>
          {t('jumpToCountry')}
        </h2>
        <ul className={styles.letters}>
          {byLetter(groupByCountry(offices, locale)).map(({ letter, countries }) => (
            <li key={letter} className={styles.letter}>
              <span className={styles.initial} aria-hidden="true">
                {letter}
              </span>
              <ul className={styles.countries}>
                {countries.map(({ code, name }) => (
                  <li key={code}>
                    <a href={`#${countryAnchor(code)}`}>
                      <Words text={name} />
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
