import { defaultLocale, type Locale, locales } from './locales';

/** The public address of a page in a language, without the host: `path('es', '/offices', 'tokyo')` is `/es/offices/tokyo`. */
export function path(locale: Locale, ...segments: string[]): string {
  const tail = segments
    .flatMap((segment) => segment.split('/'))
    .filter(Boolean)
    .map(encodeURIComponent)
    .join('/');
  const prefix = locale === defaultLocale ? '' : `/${locale}`;
  return tail ? `${prefix}/${tail}` : prefix || '/';
}

/** The same page in every language, for hreflang links and the language switch. */
export function alternates(...segments: string[]): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, path(locale, ...segments)])) as Record<Locale, string>;
}

/** The section of the site that shows documents of a collection; pages stand at the root. */
export const sectionOf = {
  offices: '/offices',
  attaches: '/attaches',
  news: '/news',
  topics: '/news/topics',
  programs: '/programs',
  staff: '/leadership',
  pages: '/',
} as const;

export type Section = keyof typeof sectionOf;

export function isSection(value: string): value is Section {
  return value in sectionOf;
}

/** The address of a document by its collection and slug. */
export function documentPath(locale: Locale, collection: Section, slug: string): string {
  return path(locale, sectionOf[collection], slug);
}
