import { setTimeout as pause } from 'node:timers/promises';
import { locales } from '@/lib/locales';
import { aNewsItem } from '../../support/factories';
import { lockTable } from '../support/database';
import { expectShown } from '../support/shown';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 180_000 });

const named: [collection: string, slug: string, field: string, on: string[]][] = [
  [
    'topics',
    'policy',
    'name',
    ['/news', '/news/topics', '/news/topics/policy', '/news/statement-on-internal-case-screening'],
  ],
  [
    'programs',
    'visa-security',
    'name',
    [
      '/',
      '/programs',
      '/programs/visa-security',
      '/programs/repatriation',
      '/news/denver-man-indicted-for-identity-theft',
    ],
  ],
  ['pages', 'privacy', 'title', ['/privacy']],
];

for (const [collection, slug, field, on] of named) {
  test(`a new name in ${collection} is seen at once wherever it shows`, async ({ as, visitor }) => {
    const publisher = await as('publisher');
    const { id } = await publisher.find(collection, slug);
    const words = `New in ${collection}`;
    await expectShown(visitor, 'before', { on, never: words });
    for (const locale of locales) await publisher.change(collection, id, { [field]: words }, { locale });
    await expectShown(visitor, 'after', { on, words });
  });
}

test('the words of a picture are seen at once wherever it shows', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const address = '/news/painting-stolen-in-world-war-ii-goes-back-to-germany';
  const { leadImage } = await publisher.find('news', address.slice('/news/'.length));
  const { image } = leadImage as { image: string };
  await visitor.api.get(address);
  await publisher.change('media', image, { alt: 'A drawing of a painting' });
  for (const path of [address, '/', '/news']) {
    expect.soft(await (await visitor.api.get(path)).text(), path).toContain('alt="A drawing of a painting"');
  }
});

test('of 50 saves, each is seen by whoever asks after it, while others keep asking', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const { id, slug } = await publisher.publish('news', aNewsItem({ headline: 'Reading 0' }));
  const saving = { isDone: false };
  const others = Array.from({ length: 3 }, async () => {
    while (!saving.isDone) {
      await visitor.api.get(`/news/${slug}`);
      await pause(1);
    }
  });
  const stale: string[] = [];
  for (let n = 1; n <= 50; n += 1) {
    await publisher.change('news', id, { headline: `Reading ${n}.` });
    const html = await (await visitor.api.get(`/news/${slug}`)).text();
    if (!html.includes(`Reading ${n}.`)) stale.push(`${n}: ${/Reading \d+/.exec(html)?.[0]}`);
  }
  saving.isDone = true;
  await Promise.all(others);
  expect(stale).toEqual([]);
});

test('a page that was being made while a save went on is not kept', async ({ as, visitor, site }) => {
  const manager = await as('listing-manager');
  const { id } = await manager.find('offices', 'vienna');
  await manager.change('offices', id, { description: 'Before the save.' });
  // The page has read the office, and waits for who leads it.
  const lock = await lockTable(site.database, 'staff');
  const early = visitor.api.get('/offices/vienna');
  await lock.untilWaitedFor();
  await manager.change('offices', id, { description: 'After the save.' });
  await lock.release();
  expect(await (await early).text(), 'what was read before the save').toContain('Before the save.');
  expect(await (await visitor.api.get('/offices/vienna')).text()).toContain('After the save.');
});
