import { crawl, type Page, pathsOf } from '../support/crawl';
import { idsOf, linksOf, titleOf } from '../support/html';
import { inLanguage, kinds } from '../support/pages';
import { expect, test } from '../support/test';

// The pages of one crawl serve several tests.
test.describe.configure({ mode: 'default' });

const OTHERS = /^\/(es|fr|ar|admin|api)(\/|$)/;
const isEnglish = (path: string) => !OTHERS.test(path);

let english: Map<string, Page>;

test.beforeAll(async ({ site }) => {
  english = await crawl(site.url, ['/'], isEnglish);
});

test('every page can be reached by links from the overview, and every link leads to a page', async () => {
  const broken = [...english.values()].filter(({ status }) => status !== 200).map(({ path }) => path);
  expect(broken.map((path) => `${path} on ${pagesWith(path)}`)).toEqual([]);
  const missed = Object.values(kinds).filter((path) => !english.has(path));
  expect(missed, 'what no link leads to').toEqual(['/search?q=Berlin', '/search?q=xyzzy', '/no-such-page']);
});

test('every link to a part of a page leads to that part', async ({ site }) => {
  const lost = [...english.values()].flatMap(({ path, html }) =>
    linksOf(html).flatMap((href) => {
      const { origin, pathname, search, hash } = new URL(href, site.url + path);
      const target = english.get(pathname + search);
      const isThere =
        hash.length < 2 || hash === '#top' || !target || idsOf(target.html).includes(decodeURI(hash.slice(1)));
      return origin === site.url && !isThere ? [`${href} on ${path}`] : [];
    }),
  );
  expect(lost).toEqual([]);
});

test('every page has a title of its own, one heading of the first rank, and its own address as the canonical one', async ({
  site,
}) => {
  const titles = new Map<string, string>();
  for (const { path, html } of english.values()) {
    const title = titleOf(html);
    expect.soft(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, path);
    expect.soft(html.match(/<h1\b/g), path).toHaveLength(1);
    expect.soft(html, path).toContain(`<link rel="canonical" href="${site.url}${path === '/' ? '' : path}"/>`);
  }
});

for (const locale of ['es', 'fr', 'ar'] as const) {
  test(`links of every kind of page lead to pages in the same language: ${locale}`, async ({ site }) => {
    const starts = Object.entries(kinds).filter(([kind]) => kind !== 'a missing page');
    const own = starts.map(([, path]) => inLanguage(path, locale));
    const pages = await crawl(site.url, own, () => false);
    const targets = new Set([...pages.values()].flatMap((page) => pathsOf(page, site.url)));
    const strangers = [...targets].filter((path) => !path.startsWith(`/${locale}`) && !isSwitch(path, own));
    expect(strangers.filter((path) => path !== '/preview')).toEqual([]);
    const linked = await crawl(
      site.url,
      [...targets].filter((path) => path.startsWith(`/${locale}`)),
      () => false,
    );
    expect([...linked.values()].filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
  });
}

/** The language switch leads to one of the same pages in another language. */
function isSwitch(target: string, pages: string[]): boolean {
  const bare = (path: string) => path.replace(/^\/(es|fr|ar)(?=\/|$)/, '').replace(/\?q=/, '/') || '/';
  return pages.map(bare).includes(bare(target));
}

function pagesWith(path: string): string {
  const found = [...english.values()].filter(({ html }) => linksOf(html).some((href) => href === path));
  return found.map((page) => page.path).join(', ');
}
