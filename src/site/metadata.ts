import type { Metadata } from 'next';
import { env } from '@/lib/env';
import { defaultLocale, type Locale } from '@/lib/locales';
import { alternates, path } from '@/lib/paths';
import type { Picture } from '@/lib/richText';
import type { Text } from '@/lib/text';
import type { SiteFrame } from './view';

type PageFacts = {
  locale: Locale;
  /** The page's address without host and language, in parts: `['/offices', 'tokyo']`. */
  segments: string[];
  title: Text | string | null;
  description?: Text | null;
  picture?: Picture | null;
  article?: { published: string; modified: string } | null;
};

const OPEN_GRAPH_LOCALE: Record<Locale, string> = { en: 'en_US', es: 'es_ES', fr: 'fr_FR', ar: 'ar_AR' };

/** Title, canonical and hreflang links, and Open Graph of a page. */
export function pageMetadata(
  site: SiteFrame,
  { locale, segments, title, description, picture, article }: PageFacts,
): Metadata {
  const name = site.name.value;
  const own = typeof title === 'string' ? title : title?.value;
  const summary = (description ?? site.mission ?? site.tagline)?.value;
  const url = path(locale, ...segments);
  const images = picture
    ? [{ url: picture.src, width: picture.width, height: picture.height, alt: picture.alt.value }]
    : [];
  return {
    metadataBase: new URL(env.SITE_URL),
    title: own ? `${own} – ${name}` : name,
    description: summary,
    alternates: {
      canonical: url,
      languages: { ...alternates(...segments), 'x-default': path(defaultLocale, ...segments) },
    },
    openGraph: {
      title: own ?? name,
      description: summary,
      url,
      siteName: name,
      locale: OPEN_GRAPH_LOCALE[locale],
      images,
      ...(article
        ? { type: 'article', publishedTime: article.published, modifiedTime: article.modified }
        : { type: 'website' }),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  };
}
