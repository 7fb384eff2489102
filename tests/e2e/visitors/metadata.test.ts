import { locales } from '@/lib/locales';
import { inLanguage, kinds } from '../support/pages';
import { expect, test } from '../support/test';

/** What each kind of page tells machines that it is about, besides the trail that leads to it. */
const about: Partial<Record<keyof typeof kinds, string>> = {
  'the overview': 'GovernmentOrganization',
  'an attaché office': 'GovernmentOffice',
  'a sub-office': 'GovernmentOffice',
  'a news item': 'NewsArticle',
  'a leader': 'Person',
};

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/g;

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name.toLowerCase(), value]),
  );

for (const [kind, address] of Object.entries(kinds)) {
  if (kind === 'a missing page') continue;
  test(`${kind} tells machines its address, its languages and what it is about`, async ({ visitor, site }) => {
    for (const locale of locales) {
      const path = inLanguage(address, locale);
      const html = await (await visitor.api.get(path)).text();
      const tags = [...html.matchAll(/<(?:link|meta) [^>]*>/g)].map(([tag]) => attributesOf(tag));
      const own = (language: string) => site.url + inLanguage(address, language as 'en').replace(/^\/$/, '');
      const found = (name: string) => tags.find((tag) => tag.property === name || tag.name === name)?.content;
      const isSearch = address.includes('?q=');
      const languages = tags.filter(({ hreflang }) => hreflang).map(({ hreflang, href }) => [hreflang, href]);
      const expected = [...locales.map((other) => [other, own(other)]), ['x-default', own('en')]];
      if (!isSearch) expect.soft(languages, path).toEqual(expected);
      if (!isSearch) expect.soft(tags.find(({ rel }) => rel === 'canonical')?.href, path).toBe(own(locale));
      for (const name of ['description', 'og:title', 'og:description', 'og:url', 'og:site_name', 'og:locale']) {
        expect.soft(found(name), `${path} says ${name}`).toBeTruthy();
      }
      const types = [...html.matchAll(SCRIPT)].map(([, json = '']) => JSON.parse(json)['@type']);
      if (kind !== 'the overview') expect.soft(types, path).toContain('BreadcrumbList');
      const type = about[kind as keyof typeof kinds];
      if (type) expect.soft(types, path).toContain(type);
    }
  });
}

test('the sitemap lists every page in every language, and robots are led to it', async ({ visitor, site }) => {
  const robots = await (await visitor.api.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`);
  const sitemap = await (await visitor.api.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  for (const [kind, address] of Object.entries(kinds)) {
    const isListed = !/search|missing|year/.test(kind);
    for (const locale of locales) {
      const path = inLanguage(address, locale);
      expect.soft(listed.includes(site.url + path), path).toBe(isListed);
    }
  }
});

test('whoever finds a weakness is told whom to write to', async ({ visitor }) => {
  const answer = await visitor.api.get('/.well-known/security.txt');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toMatch(/^Contact: mailto:\S+@example\.gov\nExpires: \d{4}-/);
});
