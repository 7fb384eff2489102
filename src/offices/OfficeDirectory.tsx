import { getTranslations } from 'next-intl/server';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import { branches, type CountryGroup, countryAnchor, officeCount, type RegionGroup } from './directory';
import styles from './OfficeDirectory.module.css';
import { OfficeLine } from './OfficeLine';

/** Every office, region by region, country by country. */
export async function OfficeDirectory({ regions }: { regions: RegionGroup[] }) {
  const t = await getTranslations('offices');
  return regions.map((group, place) => (
    <Section
      key={group.region}
      id={group.region}
      heading={t(`regions.${group.region}`)}
      tone={place % 2 ? 'light' : 'plain'}
      more={t('inCountries', { offices: officeCount(group), countries: group.countries.length })}
    >
      <ul className={styles.countries}>
        {group.countries.map((country) => (
          <li key={country.code} id={countryAnchor(country.code)} className={styles.country}>
            <Country country={country} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}

function Country({ country }: { country: CountryGroup }) {
  return (
    <>
      <h3 className={styles.name}>
        <Words text={country.name} />
      </h3>
      <ul className={styles.offices}>
        {branches(country.offices).map(({ office, subOffices }) => (
          <li key={office.slug}>
            <OfficeLine office={office} />
            {subOffices.length > 0 && (
              <ul className={styles.subOffices}>
                {subOffices.map((subOffice) => (
                  <li key={subOffice.slug}>
                    <OfficeLine office={subOffice} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
