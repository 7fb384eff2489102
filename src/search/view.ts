import { one } from '@/cms/relations';
import type { Locale } from '@/lib/locales';
import { documentPath, path } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import { type Field, requiredText, type Text, textIn } from '@/lib/text';
import type { Country, Office } from '@/payload-types';
import { type Group, type Kind, kinds } from './kinds';
import { folded } from './term';

export type Result = { name: Text; href: string; note: Text | null };
/** Where no office covers a country, or it is the organization's own, headquarters answer. */
export type CountryResult = { name: Text; office: Reference | null; home: boolean; headquarters: string };
/** `count` is how many there are; `results` the first of them. */
export type Found<T> = { count: number; results: T[] };
export type Results = { [K in Group]: Found<K extends 'countries' ? CountryResult : Result> };

export function toOfficeResult(office: Office, locale: Locale): Result {
  return {
    name: requiredText(office.name, locale),
    href: documentPath(locale, 'offices', office.slug),
    note: textIn(one<Country>(office.country)?.name, locale),
  };
}

/** `document` of one of the kinds, with its slug and the two fields that are shown. */
export function toResult(kind: Kind, document: Record<string, unknown>, locale: Locale): Result {
  const { title, note } = kinds[kind];
  return {
    name: textOf(document[title], locale) ?? { value: '' },
    href: documentPath(locale, kind, String(document.slug)),
    note: textOf(document[note], locale),
  };
}

/** A country with the office that covers it, or the way to headquarters. */
export function toCountryResult(country: Country, locale: Locale): CountryResult {
  const office = one<Office>(country.coverage?.find((cover) => cover.office)?.office);
  return {
    name: requiredText(country.name, locale),
    office: office && {
      name: requiredText(office.name, locale),
      href: documentPath(locale, 'offices', office.slug),
    },
    home: country.coverage?.some(({ basis }) => basis === 'home') ?? false,
    headquarters: `${path(locale, '/contact')}#headquarters`,
  };
}

/** Whether a country goes by the name that is looked for, in any language, with or without accents. */
export function isCalled(country: Country, term: string): boolean {
  const names = Object.values((country.name ?? {}) as unknown as Record<string, string | null>);
  const wanted = folded(term);
  if (country.code.toLowerCase() === wanted) return true;
  return [...names, ...(country.otherNames ?? [])].some((name) => name && folded(name).includes(wanted));
}

/** Names of people are the same in every language. */
function textOf(value: unknown, locale: Locale): Text | null {
  if (typeof value === 'string') return value ? { value } : null;
  return textIn(value as Field<string>, locale);
}
