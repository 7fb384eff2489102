import { locales } from './locales.ts';

/** First parts of an address that belong to no language: languages themselves, the admin, machines, files. */
const UNPREFIXED = [
  ...locales,
  'admin',
  'api',
  '_next',
  'health',
  'preview',
  'fonts',
  'scripts',
  'images',
  '\\.well-known',
];
const FILES = ['sitemap\\.xml', 'robots\\.txt', 'favicon\\.svg', 'favicon\\.ico'];
const OTHERS = `(?!(?:${UNPREFIXED.join('|')})(?:/|$)|(?:${FILES.join('|')})$)`;

/** The words looked for, up to the first sign that would mean something in a path. */
const QUERY = { type: 'query' as const, key: 'q', value: '[%/\\\\?#.]*(?<q>[^%/\\\\?#.][^%/\\\\?#]*).*' };

/** A search is a page like others, kept in the cache: what is looked for becomes part of the address inside. */
const searches = [
  { source: '/search', has: [QUERY], destination: '/en/search/:q' },
  { source: `/:locale(${locales.join('|')})/search`, has: [QUERY], destination: '/:locale/search/:q' },
];

/** English stands at the root: `/offices` is the page `/en/offices`. Done by rules, so that no code runs for it. */
export const localeRewrites = [
  { source: '/', destination: '/en' },
  ...searches,
  { source: `/:path(${OTHERS}.*)`, destination: '/en/:path' },
];

/** One page, one address: `/en/offices` leads to `/offices`. */
export const localeRedirects = [
  { source: '/en', destination: '/', permanent: true },
  { source: '/en/:path*', destination: '/:path*', permanent: true },
];
