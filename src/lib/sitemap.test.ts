import { describe, expect, it } from 'vitest';
import { sitemapOf } from './sitemap';

describe('sitemapOf', () => {
  it('lists a page in every language, each with links to all of them', () => {
    const xml = sitemapOf(
      [{ segments: ['/offices', 'tokyo'], modified: '2026-01-02T03:04:05.000Z' }],
      'https://x.example',
    );
    expect(xml.match(/<loc>[^<]+/g)).toEqual([
      '<loc>https://x.example/offices/tokyo',
      '<loc>https://x.example/es/offices/tokyo',
      '<loc>https://x.example/fr/offices/tokyo',
      '<loc>https://x.example/ar/offices/tokyo',
    ]);
    expect(xml.match(/hreflang="x-default" href="https:\/\/x\.example\/offices\/tokyo"/g)).toHaveLength(4);
    expect(xml).toContain('<lastmod>2026-01-02T03:04:05.000Z</lastmod>');
  });

  it('says no day where none is known', () => {
    expect(sitemapOf([{ segments: ['/'], modified: null }], 'https://x.example')).not.toContain('lastmod');
  });
});
