// @ts-expect-error Next's own copy, which it matches these rules with, comes without types.
import { pathToRegexp } from 'next/dist/compiled/path-to-regexp';
import { describe, expect, it } from 'vitest';
import { localeRedirects, localeRewrites } from './localeRoutes';

const matches = (source: string, path: string) => pathToRegexp(source).test(path);
const english = localeRewrites.filter(({ destination }) => destination === '/en/:path');
const isEnglish = (path: string) => english.some(({ source }) => matches(source, path));

describe('localeRewrites', () => {
  it.each(['/offices', '/offices/tokyo', '/news/2012', '/about', '/english', '/administration', '/offices.csv'])(
    '%s is an English page',
    (path) => expect(isEnglish(path)).toBe(true),
  );

  it.each(
    ['/es', '/ar/offices', '/fr/about', '/admin', '/admin/collections/news', '/api/news', '/_next/static/x.js'].concat([
      '/health/ready',
      '/preview',
      '/fonts/x.woff2',
      '/sitemap.xml',
      '/robots.txt',
      '/favicon.svg',
      '/.well-known/security.txt',
    ]),
  )('%s is none', (path) => expect(isEnglish(path)).toBe(false));
});

describe('localeRedirects', () => {
  it('lead from a second address of an English page to its first', () => {
    expect(localeRedirects).toContainEqual({ source: '/en/:path*', destination: '/:path*', permanent: true });
    expect(localeRedirects.some(({ source }) => matches(source, '/en'))).toBe(true);
    expect(localeRedirects.some(({ source }) => matches(source, '/es/offices'))).toBe(false);
  });
});
