import { one } from '@/cms/relations';
import type { Locale } from '@/lib/locales';
import { documentPath } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import { type Region, regions } from '@/lib/regions';
import { requiredText, type Text, textIn } from '@/lib/text';
import { type Day, dayOf } from '@/lib/time';
import type { Attach, Country, Office, Staff } from '@/payload-types';

export type OfficeKind = Office['kind'];
export type Telephone = { kind: 'voice' | 'fax' | 'text' | 'tty'; number: string; label: Text | null };
export type Email = { email: string; label: Text | null };

/** An office as lists show it. */
export type OfficeCard = {
  slug: string;
  href: string;
  name: Text;
  kind: OfficeKind;
  country: { code: string; name: Text };
  region: Region;
  telephone: string | null;
};

export type OfficePosting = {
  href: string;
  title: Text;
  acting: boolean;
  vacant: boolean;
  person: Reference | null;
};

export type OfficePage = OfficeCard & {
  id: string;
  city: Text;
  description: Text | null;
  main: boolean;
  addressLines: string[];
  telephones: Telephone[];
  emails: Email[];
  languages: string[];
  timeZone: string;
  position: { latitude: number; longitude: number } | null;
  parent: Reference | null;
  subOffices: Reference[];
  postings: OfficePosting[];
  updated: Day;
};

/** How many offices stand in how many countries, and where. */
export type Listing = { offices: number; countries: number; positions: { latitude: number; longitude: number }[] };

export type RegionGroup = { region: Region; countries: { code: string; name: Text; offices: OfficeCard[] }[] };

export function toOfficeCard(office: Office, locale: Locale): OfficeCard {
  const country = one<Country>(office.country);
  return {
    slug: office.slug,
    href: documentPath(locale, 'offices', office.slug),
    name: requiredText(office.name, locale),
    kind: office.kind,
    country: { code: country?.code ?? '', name: requiredText(country?.name, locale) },
    region: office.region,
    telephone: office.telephones?.find(({ kind }) => kind === 'voice')?.telephone ?? null,
  };
}

/** `office` read with its relations; `languageNames` says a language by its code in the page's language. */
export function toOfficePage(office: Office, related: Related, locale: Locale): OfficePage {
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    ...toOfficeCard(office, locale),
    id: office.id,
    city: requiredText(office.city, locale),
    description: textIn(office.description, locale),
    main: Boolean(office.main),
    addressLines: linesOf(office.addressLines),
    telephones: (office.telephones ?? []).map(({ kind, telephone, label }) => ({
      kind,
      number: telephone,
      label: textIn(label, locale),
    })),
    emails: (office.emails ?? []).map(({ email, label }) => ({ email, label: textIn(label, locale) })),
    languages: (office.languages ?? []).map((code) => languageNames.of(code) ?? code),
    timeZone: office.timeZone,
    position: toPosition(office.position),
    parent: toReference(one<Office>(office.parent), locale),
    subOffices: related.subOffices.flatMap((subOffice) => toReference(subOffice, locale) ?? []),
    postings: related.postings.map((posting) => toPosting(posting, locale)),
    updated: dayOf(office.updatedAt),
  };
}

export type Related = { subOffices: Office[]; postings: Attach[] };

/** `offices` read without their relations. */
export function toListing(offices: Office[]): Listing {
  return {
    offices: offices.length,
    countries: new Set(offices.map(({ country }) => country)).size,
    positions: offices.flatMap(({ position }) => toPosition(position) ?? []),
  };
}

/** Region by region, country by country, in alphabetical order of the page's language. */
export function groupByRegion(offices: OfficeCard[], locale: Locale): RegionGroup[] {
  const { compare } = new Intl.Collator(locale);
  const byName = [...offices].sort(
    (a, b) =>
      compare(a.country.name.value, b.country.name.value) || rank(a) - rank(b) || compare(a.name.value, b.name.value),
  );
  return regions.flatMap((region) => {
    const countries = new Map<string, RegionGroup['countries'][number]>();
    for (const office of byName.filter((one) => one.region === region)) {
      const group = countries.get(office.country.code) ?? { ...office.country, offices: [] };
      group.offices.push(office);
      countries.set(office.country.code, group);
    }
    return countries.size ? [{ region, countries: [...countries.values()] }] : [];
  });
}

const rank = (office: OfficeCard) => (office.kind === 'attache-office' ? 0 : 1);

function toPosition(position: Office['position']): OfficePage['position'] {
  const { latitude, longitude } = position ?? {};
  return latitude == null || longitude == null ? null : { latitude, longitude };
}

function toReference(office: Office | null, locale: Locale): Reference | null {
  return office && { name: requiredText(office.name, locale), href: documentPath(locale, 'offices', office.slug) };
}

function toPosting(posting: Attach, locale: Locale): OfficePosting {
  const person = one<Staff>(posting.person);
  return {
    href: documentPath(locale, 'attaches', posting.slug),
    title: requiredText(posting.title, locale),
    acting: Boolean(posting.acting),
    vacant: Boolean(posting.vacant) || !person,
    person: person && { name: { value: person.name }, href: documentPath(locale, 'staff', person.slug) },
  };
}

function linesOf(lines: string | null | undefined): string[] {
  return (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
