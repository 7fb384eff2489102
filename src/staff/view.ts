import { toPicture } from '@/cms/picture';
import { many, one } from '@/cms/relations';
import { toRichText } from '@/cms/richText';
import type { Locale } from '@/lib/locales';
import { documentPath } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import type { Picture, RichText } from '@/lib/richText';
import { joined, requiredText, type Text, textIn } from '@/lib/text';
import type { Attach, Media, Office, Staff } from '@/payload-types';

/** A person as lists show them. */
export type PersonCard = {
  slug: string;
  href: string;
  name: string;
  honorific: Text | null;
  position: Text;
  acting: boolean;
  photograph: Picture | null;
};

export type PersonPage = PersonCard & {
  id: string;
  sample: boolean;
  leadership: boolean;
  biography: RichText | null;
  offices: Reference[];
  postings: Reference[];
};

export function toPersonCard(person: Staff, locale: Locale): PersonCard {
  return {
    slug: person.slug,
    href: documentPath(locale, 'staff', person.slug),
    name: person.name,
    honorific: textIn(person.honorific, locale),
    position: requiredText(person.position, locale),
    acting: Boolean(person.acting),
    photograph: toPicture(one<Media>(person.photograph), locale),
  };
}

export function toPersonPage(person: Staff, postings: Attach[], locale: Locale): PersonPage {
  return {
    ...toPersonCard(person, locale),
    id: person.id,
    sample: Boolean(person.sample),
    leadership: Boolean(person.leadership),
    biography: toRichText(person.biography, locale),
    offices: many<Office>(person.offices).map(({ name, slug }) => ({
      name: requiredText(name, locale),
      href: documentPath(locale, 'offices', slug),
    })),
    postings: postings.map((posting) => toReference(posting, locale)),
  };
}

/** A post with its place, such as "Attaché, Lima". */
function toReference({ title, slug, office }: Attach, locale: Locale): Reference {
  const post = requiredText(title, locale);
  const place = one<Office>(office)?.name;
  return {
    name: place ? joined(post, requiredText(place, locale), locale) : post,
    href: documentPath(locale, 'attaches', slug),
  };
}
