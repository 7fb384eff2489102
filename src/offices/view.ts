import { many, one } from '@/cms/relations';
import type { Locale } from '@/lib/locales';
import { documentPath } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import type { Region } from '@/lib/regions';
import { requiredText, type Text, textIn } from '@/lib/text';
import { type Day, dayOf, zoneName } from '@/lib/time';
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
  /** The slug of the office that a sub-office belongs to. */
  under: string | null;
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
  timeZone: { id: string; name: string };
  position: { latitude: number; longitude: number } | null;
  parent: Reference | null;
  subOffices: Reference[];
  postings: OfficePosting[];
  /** Ids of the newest items about the office. */
  news: string[];
  updated: Day;
};

/** How many offices stand in how many countries, and where. */
export type Listing = { offices: number; countries: number; positions: { latitude: number; longitude: number }[] };

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
    under: one<Office>(office.parent)?.slug ?? null,
  };
}

/** `office` read with its relations and the join fields; `now` is for the name of its time zone. */
export function toOfficePage(office: Office, locale: Locale, now: Date): OfficePage {
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
    timeZone: { id: office.timeZone, name: zoneName(office.timeZone, locale, now) },
    position: toPosition(office.position),
    parent: toReference(one<Office>(office.parent), locale),
    subOffices: many<Office>(office.subOffices).flatMap((subOffice) => toReference(subOffice, locale) ?? []),
    postings: many<Attach>(office.attaches).map((posting) => toPosting(posting, locale)),
    // In a preview, an item in the bin stands there as null.
    news: (office.news?.docs ?? []).flatMap((news) => (typeof news === 'string' ? news : (news?.id ?? []))),
    updated: dayOf(office.updatedAt),
  };
}

/** `offices` read without their relations. */
export function toListing(offices: Office[]): Listing {
  return {
    offices: offices.length,
    countries: new Set(offices.map(({ country }) => country)).size,
    positions: offices.flatMap(({ position }) => toPosition(position) ?? []),
  };
}

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
