import type { APIResponse } from '@playwright/test';
import { locales } from '@/lib/locales';
import { aNewsItem } from '../../support/factories';
import { inLanguage, kinds, statusOf } from '../support/pages';
import { expect, test } from '../support/test';

/*
 * What the page cache (src/lib/pageCache.ts) relies on, some of it undocumented in Next. A new version of Next has to
 * pass this file.
 */

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** What an answer says besides when it was given. */
function lasting(answer: APIResponse): object {
  const {
    date,
    connection,
    'keep-alive': idle,
    'transfer-encoding': how,
    'content-length': size,
    ...rest
  } = answer.headers();
  return { status: answer.status(), ...rest };
}

const cacheOf = (answer: APIResponse) => answer.headers()['x-nextjs-cache'];

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind}: whoever asks first gets what is kept for the others, without the framework's script`, async ({
    visitor,
    as,
  }) => {
    // Every page shows the settings, so a save makes every page new.
    await (await as('administrator')).settings({});
    for (const locale of locales) {
      const first = await visitor.api.get(inLanguage(address, locale));
      const second = await visitor.api.get(inLanguage(address, locale));
      // From the third time on, scripts/readyAnswers.ts sends it.
      const third = await visitor.api.get(inLanguage(address, locale));
      const html = await first.text();
      expect(first.status()).toBe(statusOf(kind as keyof typeof kinds));
      expect(second.status()).toBe(first.status());
      expect([cacheOf(first), cacheOf(second)]).toEqual(['MISS', 'HIT']);
      expect(await second.text()).toBe(html);
      expect(await third.text()).toBe(html);
      expect(lasting(third)).toEqual(lasting(second));
      expect(second.headers().etag).toBe(first.headers().etag);
      expect(first.headers()['content-security-policy']).toBe(POLICY);
      expect(html.match(/<script\b(?! type="application\/ld\+json">)[^>]*>/g)).toBeNull();
      expect(html.match(/\s(?:style|on[a-z]+)="/g)).toBeNull();
      expect(html).not.toMatch(/<template|self\.__next|\bas="script"/);
    }
  });
}

test('a browser that has a page asks only whether it has changed', async ({ visitor }) => {
  for (const address of ['/', '/', '/ar/offices/tokyo', '/ar/offices/tokyo']) {
    const full = await visitor.api.get(address);
    const { etag = '', 'cache-control': keep } = full.headers();
    expect(keep).toBe('public, max-age=0, must-revalidate');
    const again = await visitor.api.get(address, { headers: { 'If-None-Match': etag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    const other = await visitor.api.get(address, { headers: { 'If-None-Match': '"another"' } });
    expect(other.status()).toBe(full.status());
  }
});

test('HEAD answers as GET does, without a body', async ({ visitor }) => {
  for (const address of ['/', '/es/news', '/no-such-page']) {
    const [full, head] = [await visitor.api.get(address), await visitor.api.head(address)];
    expect(head.status()).toBe(full.status());
    expect((await head.body()).length).toBe(0);
    for (const name of ['etag', 'content-type', 'cache-control', 'content-security-policy']) {
      expect(head.headers()[name], name).toBe(full.headers()[name]);
    }
  }
});

test('a permanent redirect names its target once, whether it is kept or not', async ({ visitor }) => {
  for (const [address, target] of [
    ['/news/page/1', '/news'],
    ['/fr/news/page/1', '/fr/news'],
    ['/en/offices', '/offices'],
    ['/en', '/'],
  ] as const) {
    for (const time of ['first', 'second']) {
      const answer = await visitor.api.get(address, { maxRedirects: 0 });
      expect(answer.status(), address).toBe(308);
      const locations = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'location');
      expect(
        locations.map(({ value }) => value),
        `${address}, ${time} time`,
      ).toEqual([target]);
    }
  }
});

test('a draft is made for each request, is not kept, and does not touch what visitors get', async ({
  browser,
  as,
  visitor,
  site,
}) => {
  const publisher = await as('publisher');
  const { id, slug } = await publisher.publish('news', aNewsItem({ headline: 'As published' }));
  const address = `/news/${slug}`;
  const before = await visitor.api.get(address);
  const context = await browser.newContext({ storageState: await publisher.api.storageState(), baseURL: site.url });
  const page = await context.newPage();
  await page.goto(`/preview?path=${address}`);
  for (const headline of ['As drafted', 'As drafted anew']) {
    await publisher.change('news', id, { headline }, { draft: true });
    const draft = await page.goto(address);
    expect(await draft?.text()).toContain(`>${headline}<`);
    expect(draft?.headers()['cache-control']).toMatch(/no-store/);
    expect(draft?.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  }
  const after = await visitor.api.get(address);
  expect(cacheOf(after)).toBe('HIT');
  expect(await after.text()).toBe(await before.text());
  expect(await after.text()).not.toContain('As drafted');
  await context.close();
});

test('a made-up preview cookie shows nothing that is not public', async ({ visitor, as }) => {
  const { slug } = await (await as('author')).draft('news', aNewsItem({ headline: 'Not yet' }));
  const made = await visitor.api.get(`/news/${slug}`, { headers: { Cookie: '__prerender_bypass=made-up' } });
  expect(made.status()).toBe(404);
  expect(await made.text()).not.toContain('Not yet');
});
