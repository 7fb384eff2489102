import { one } from '@/cms/relations';
import type { Locale } from '@/lib/locales';
import { documentPath } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import type { Region } from '@/lib/regions';
import { plain, requiredText, type Text, textIn } from '@/lib/text';
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

export type AttachePage = AttacheCard & {
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
  return {
    ...toAttacheCard(posting, locale),
    from: posting.from ? dayOf(posting.from) : null,
    until: posting.until ? dayOf(posting.until) : null,
    remit: textIn(posting.remit, locale),
    telephone: office?.telephones?.find(({ kind }) => kind === 'voice')?.telephone ?? null,
    email: office?.emails?.[0]?.email ?? null,
  };
}
