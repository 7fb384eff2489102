import { alphabetically, initialOf } from '@/lib/alphabet';
import type { Locale } from '@/lib/locales';
import { type Region, regions } from '@/lib/regions';
import type { Text } from '@/lib/text';
import type { OfficeCard } from './view';

export type CountryGroup = { code: string; name: Text; offices: OfficeCard[] };
export type RegionGroup = { region: Region; countries: CountryGroup[] };
export type Branch = { office: OfficeCard; subOffices: OfficeCard[] };

/** Region by region, country by country, in alphabetical order of the page's language. */
export function groupByRegion(offices: OfficeCard[], locale: Locale): RegionGroup[] {
  return regions.flatMap((region) => {
    const countries = groupByCountry(
      offices.filter((office) => office.region === region),
      locale,
    );
    return countries.length ? [{ region, countries }] : [];
  });
}

/** Country by country, attaché offices first. */
export function groupByCountry(offices: OfficeCard[], locale: Locale): CountryGroup[] {
  const compare = alphabetically(locale);
  const sorted = [...offices].sort(
    (a, b) =>
      compare(a.country.name.value, b.country.name.value) || rank(a) - rank(b) || compare(a.name.value, b.name.value),
  );
  return [...Map.groupBy(sorted, (office) => office.country.code).values()].flatMap((group) =>
    group[0] ? [{ ...group[0].country, offices: group }] : [],
  );
}

/** Attaché offices with their sub-offices under them. A sub-office whose office is not among them stands by itself. */
export function branches(offices: OfficeCard[]): Branch[] {
  const heads = offices.filter((office) => office.kind === 'attache-office' || !isUnderOneOf(offices, office));
  return heads.map((office) => ({
    office,
    subOffices: offices.filter((other) => !heads.includes(other) && other.under === office.slug),
  }));
}

/** Countries by the first letter of their name, without its accents, in the order given. */
export function byLetter<T extends { name: Text }>(countries: T[]): { letter: string; countries: T[] }[] {
  const letters = Map.groupBy(countries, ({ name }) => initialOf(name.value));
  return [...letters].map(([letter, group]) => ({ letter, countries: group }));
}

export const officeCount = ({ countries }: RegionGroup): number =>
  countries.reduce((sum, { offices }) => sum + offices.length, 0);

/** Where a country stands on the page of all offices. */
export const countryAnchor = (code: string): string => `country-${code.toLowerCase()}`;

const rank = (office: OfficeCard) => (office.kind === 'attache-office' ? 0 : 1);

const isUnderOneOf = (offices: OfficeCard[], office: OfficeCard) =>
  offices.some((other) => other.kind === 'attache-office' && other.slug === office.under);
