import { defaultLocale, locales } from './locales';
import { path } from './paths';

/** A page by its address in parts, as `path` takes them, and the instant of its last change where that is known. */
export type Entry = { segments: string[]; modified: string | null };

/** The sitemap of pages, each in every language with links among its languages. `site` is the address before the path. */
export function sitemapOf(entries: Entry[], site: string): string {
  const urls = entries.flatMap((entry) => locales.map((locale) => urlOf(path(locale, ...entry.segments), entry, site)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function urlOf(address: string, { segments, modified }: Entry, site: string): string {
  const links = [...locales, 'x-default' as const].map((language) => {
    const other = path(language === 'x-default' ? defaultLocale : language, ...segments);
    return `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(site + other)}"/>`;
  });
  const day = modified ? `<lastmod>${escaped(modified)}</lastmod>` : '';
  return `<url><loc>${escaped(site + address)}</loc>${day}${links.join('')}</url>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
