import { toPicture } from '@/cms/picture';
import { many, one } from '@/cms/relations';
import type { Locale } from '@/lib/locales';
import { documentPath, path } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import type { Picture } from '@/lib/richText';
import { requiredText, type Text, textIn } from '@/lib/text';
import type { Media, Site, Topic } from '@/payload-types';

export type SiteLink = { label: Text; href: string };

/** What every page shows around its content. */
export type SiteFrame = {
  name: Text;
  shortName: Text | null;
  tagline: Text | null;
  mission: Text | null;
  parents: Text[];
  headquarters: { addressLines: string[]; telephone: string | null; email: string | null };
  navigation: SiteLink[];
  footerLinks: SiteLink[];
  announcement: { heading: Text | null; text: Text } | null;
  banner: { text: Text | null } | null;
  demonstration: { text: Text | null } | null;
};

export type Duty = { heading: Text; text: Text };
/** A place of the editors' choice, on this site or elsewhere. */
export type RelatedPlace = { name: Text; description: Text | null; href: string; external: boolean };

/** The editors' texts of the overview. */
export type Overview = {
  heading: Text;
  text: Text | null;
  picture: Picture | null;
  staffFigure: { value: string; label: Text | null } | null;
  aboutPoints: Text[];
  duties: { heading: Text | null; intro: Text | null; items: Duty[] };
  vision: { heading: Text | null; text: Text } | null;
  contact: { heading: Text | null; text: Text | null };
  featuredTopics: Reference[];
  relatedPlaces: RelatedPlace[];
};

/** `now` decides whether the announcement is within its days. */
export function toSiteFrame(site: Site, locale: Locale, now: Date): SiteFrame {
  return {
    name: requiredText(site.name, locale),
    shortName: textIn(site.shortName, locale),
    tagline: textIn(site.tagline, locale),
    mission: textIn(site.mission, locale),
    parents: (site.parentOrganizations ?? []).map(({ name }) => requiredText(name, locale)),
    headquarters: {
      addressLines: (site.headquarters?.addressLines ?? '').split('\n').filter(Boolean),
      telephone: site.headquarters?.telephone ?? null,
      email: site.headquarters?.email ?? null,
    },
    navigation: toLinks(site.navigation, locale),
    footerLinks: toLinks(site.footerLinks, locale),
    announcement: toAnnouncement(site.announcement, locale, now),
    banner: site.banner?.enabled ? { text: textIn(site.banner.text, locale) } : null,
    demonstration: site.demonstration?.enabled ? { text: textIn(site.demonstration.text, locale) } : null,
  };
}

export function toOverview(site: Site, locale: Locale): Overview {
  const vision = textIn(site.vision, locale);
  const { value, label } = site.staffFigure ?? {};
  return {
    heading: requiredText(site.heroHeading, locale),
    text: textIn(site.heroText, locale),
    picture: toPicture(one<Media>(site.heroImage), locale),
    staffFigure: value ? { value, label: textIn(label, locale) } : null,
    aboutPoints: (site.aboutPoints ?? []).map(({ text }) => requiredText(text, locale)),
    duties: {
      heading: textIn(site.dutiesHeading, locale),
      intro: textIn(site.dutiesIntro, locale),
      items: (site.duties ?? []).map(({ heading, text }) => ({
        heading: requiredText(heading, locale),
        text: requiredText(text, locale),
      })),
    },
    vision: vision && { heading: textIn(site.visionHeading, locale), text: vision },
    contact: { heading: textIn(site.contactHeading, locale), text: textIn(site.contactText, locale) },
    featuredTopics: many<Topic>(site.featuredTopics).map(({ slug, name }) => ({
      name: requiredText(name, locale),
      href: documentPath(locale, 'topics', slug),
    })),
    relatedPlaces: (site.relatedPlaces ?? []).map(({ name, description, url }) => ({
      name: requiredText(name, locale),
      description: textIn(description, locale),
      href: hrefOf(url, locale),
      external: !url.startsWith('/'),
    })),
  };
}

function toLinks(links: Site['navigation'], locale: Locale): SiteLink[] {
  return (links ?? []).map(({ label, path: address }) => ({
    label: requiredText(label, locale),
    href: hrefOf(address, locale),
  }));
}

/** A path on this site leads to the page in the visitor's language. */
function hrefOf(address: string, locale: Locale): string {
  if (!address.startsWith('/')) return address;
  const [route = '', ...rest] = address.split(/(?=[?#])/);
  return path(locale, route) + rest.join('');
}

function toAnnouncement(announcement: Site['announcement'], locale: Locale, now: Date): SiteFrame['announcement'] {
  const { enabled, heading, text, from, until } = announcement ?? {};
  const begins = from ? new Date(from) : null;
  const ends = until ? new Date(until) : null;
  const words = textIn(text, locale);
  if (!enabled || !words || (begins && now < begins) || (ends && now >= ends)) return null;
  return { heading: textIn(heading, locale), text: words };
}
