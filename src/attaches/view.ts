import { one } from '@/cms/relations';
import { alphabetically } from '@/lib/alphabet';
import type { Locale } from '@/lib/locales';
import { documentPath } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import { type Region, regions } from '@/lib/regions';
import { joined, plain, requiredText, type Text, textIn } from '@/lib/text';
import { type Day, dayOf } from '@/lib/time';
import type { Attach, Country, Office, Staff } from '@/payload-types';

/** A posting as lists show it: the post, where it is, and who holds it. */
export type AttacheCard = {
  href: string;
  title: Text;
  office: (Reference & { region: Region; country: Text }) | null;
  person: Reference | null;
  acting: boolean;
  vacant: boolean;
};

export type AttacheRegion = { region: Region; postings: PlacedAttache[] };
export type PlacedAttache = AttacheCard & { office: NonNullable<AttacheCard['office']> };

export type AttachePage = AttacheCard & {
  /** The post with its place, such as "Attaché, Lima": titles alone are all alike. */
  name: Text;
  from: Day | null;
  until: Day | null;
  remit: Text | null;
  telephone: string | null;
  email: string | null;
};

export function toAttacheCard(posting: Attach, locale: Locale): AttacheCard {
  const office = one<Office>(posting.office);
  const person = one<Staff>(posting.person);
  return {
    href: documentPath(locale, 'attaches', posting.slug),
    title: requiredText(posting.title, locale),
    office: office && {
      name: requiredText(office.name, locale),
      href: documentPath(locale, 'offices', office.slug),
      region: office.region,
      country: requiredText(one<Country>(office.country)?.name, locale),
    },
    person: person && { name: plain(person.name), href: documentPath(locale, 'staff', person.slug) },
    acting: Boolean(posting.acting),
    vacant: Boolean(posting.vacant) || !person,
  };
}

export function toAttachePage(posting: Attach, locale: Locale): AttachePage {
  const office = one<Office>(posting.office);
  const card = toAttacheCard(posting, locale);
  return {
    ...card,
    name: card.office ? joined(card.title, card.office.name, locale) : card.title,
    from: posting.from ? dayOf(posting.from) : null,
    until: posting.until ? dayOf(posting.until) : null,
    remit: textIn(posting.remit, locale),
    telephone: office?.telephones?.find(({ kind }) => kind === 'voice')?.telephone ?? null,
    email: office?.emails?.[0]?.email ?? null,
  };
}

/** Region by region, country by country. A posting at an office that is not public is left out. */
export function groupByRegion(postings: AttacheCard[], locale: Locale): AttacheRegion[] {
  const compare = alphabetically(locale);
  const placed = postings
    .flatMap((posting) => (posting.office ? [{ ...posting, office: posting.office }] : []))
    .sort(
      (a, b) =>
        compare(a.office.country.value, b.office.country.value) || compare(a.office.name.value, b.office.name.value),
    );
  return regions.flatMap((region) => {
    const here = placed.filter(({ office }) => office.region === region);
    return here.length ? [{ region, postings: here }] : [];
  });
}
