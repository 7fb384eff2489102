import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { Words } from '@/ui/Words';
import type { CountryGroup, RegionGroup } from './directory';
import styles from './OfficesByCountry.module.css';

/** The short way to an office: a country in its region, and the office's place. */
export async function OfficesByCountry({ regions, locale }: { regions: RegionGroup[]; locale: Locale }) {
  const t = await getTranslations('offices');
  return (
    <div className={styles.regions}>
      {regions.map(({ region, countries }) => (
        <section key={region} className={styles.region} aria-labelledby={`choose-${region}`}>
          <h3 id={`choose-${region}`} className={styles.heading}>
            <a href={`${path(locale, '/offices')}#${region}`}>{t(`regions.${region}`)}</a>
          </h3>
          <dl className={styles.countries}>
            {countries.map((country) => (
              <Country key={country.code} country={country} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Country({ country }: { country: CountryGroup }) {
  return (
    <div className={styles.country}>
      <dt>
        <Words text={country.name} />
      </dt>
      {country.offices.map((office) => (
        <dd key={office.slug}>
          <a href={office.href}>
            <Words text={office.name} />
          </a>
        </dd>
      ))}
    </div>
  );
}
