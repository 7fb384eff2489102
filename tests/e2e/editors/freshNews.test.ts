import { aNewsItem } from '../../support/factories';
import type { Client } from '../support/client';
import { expectMissing, expectMoved, expectShown } from '../support/shown';
import { expect, test } from '../support/test';

/** Where an item shows besides its own page, when it refers to all that it can refer to. */
const LISTS = [
  '/',
  '/news',
  `/news/${new Date().getUTCFullYear()}`,
  '/news/topics/policy',
  '/offices/tokyo',
  '/programs/repatriation',
  '/leadership/peter-s-vincent',
];

async function anItemOfToday(client: Client, headline: string, slug: string) {
  const refer = async (collection: string, to: string) => [(await client.find(collection, to)).id];
  return aNewsItem({
    headline,
    slug,
    date: new Date().toISOString(),
    topics: await refer('topics', 'policy'),
    offices: await refer('offices', 'tokyo'),
    programs: await refer('programs', 'repatriation'),
    people: await refer('staff', 'peter-s-vincent'),
  });
}

test.describe.configure({ timeout: 180_000 });

test('a news item is seen, changed, and gone at the very next request, wherever it shows', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const everywhere = ['/news/talks-begin', ...LISTS];
  const { id } = await publisher.draft('news', await anItemOfToday(publisher, 'Talks begin', 'talks-begin'));
  await expectShown(visitor, 'a draft', { on: everywhere, never: 'Talks begin' });
  await publisher.change('news', id, {});
  await expectShown(visitor, 'published', { on: everywhere, words: 'Talks begin' });
  await publisher.change('news', id, { headline: 'Talks go on' });
  await expectShown(visitor, 'changed', { on: everywhere, words: 'Talks go on', never: 'Talks begin' });
  await publisher.change('news', id, { headline: 'Not yet said' }, { draft: true });
  await expectShown(visitor, 'with a draft of a change', {
    on: everywhere,
    words: 'Talks go on',
    never: 'Not yet said',
  });
  await publisher.change('news', id, { headline: 'Talks go on', topics: [], offices: [], programs: [], people: [] });
  await expectShown(visitor, 'without references', { on: LISTS.slice(3), never: 'Talks go on' });
  await publisher.unpublish('news', id);
  await expectShown(visitor, 'unpublished', { on: LISTS, never: 'Talks go on' });
  await expectMissing(visitor, 'unpublished', '/news/talks-begin');
});

test('a translation is seen at the very next request', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const { id } = await publisher.publish('news', await anItemOfToday(publisher, 'In English', 'translated'));
  await expectShown(visitor, 'not translated', { on: ['/news/translated', '/'], words: 'In English' });
  await publisher.change('news', id, { headline: 'En español', summary: 'Resumen' }, { locale: 'es' });
  for (const address of ['/es/news/translated', '/es', '/es/news']) {
    expect(await (await visitor.api.get(address)).text(), address).toContain('En español');
  }
  expect(await (await visitor.api.get('/fr/news/translated')).text()).not.toContain('En español');
});

test('a renamed news item is found under its old address, until it is gone', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const { id } = await publisher.publish('news', await anItemOfToday(publisher, 'Called so', 'old-name'));
  await expectShown(visitor, 'published', { on: ['/news/old-name', ...LISTS], words: 'Called so' });
  await publisher.change('news', id, { slug: 'middle-name' });
  await publisher.change('news', id, { slug: 'new-name' });
  for (const time of ['first', 'second']) {
    await test.step(`the ${time} time`, async () => {
      await expectMoved(visitor, '/news/old-name', '/news/new-name');
      await expectMoved(visitor, '/news/middle-name', '/news/new-name');
    });
  }
  for (const list of LISTS) expect(await (await visitor.api.get(list)).text(), list).toContain('"/news/new-name"');
  await publisher.bin('news', id);
  await expectMissing(visitor, 'in the bin', '/news/old-name', '/news/middle-name', '/news/new-name');
  await expectShown(visitor, 'in the bin', { on: LISTS, never: 'Called so' });
  await publisher.restore('news', id);
  await expectMoved(visitor, '/news/old-name', '/news/new-name');
  await expectShown(visitor, 'restored', { on: ['/news/new-name', ...LISTS], words: 'Called so' });
  await publisher.publish('news', aNewsItem({ headline: 'Another one', slug: 'old-name' }));
  await expectShown(visitor, 'the address taken by another', { on: ['/news/old-name'], words: 'Another one' });
  await publisher.bin('news', id);
  await publisher.remove('news', id);
  await expectMissing(visitor, 'deleted', '/news/middle-name', '/news/new-name');
  await expectShown(visitor, 'deleted', { on: LISTS, never: 'Called so' });
});

test('pages that do not show a news item stay as they are kept', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const others = [
    '/offices',
    '/offices/paris',
    '/attaches',
    '/programs',
    '/programs/visa-security',
    '/leadership',
    '/about',
  ];
  const cacheOf = async (path: string) => (await visitor.api.get(path)).headers()['x-nextjs-cache'];
  const { id } = await publisher.publish('news', await anItemOfToday(publisher, 'Talks', 'talks'));
  for (const path of [...others, ...LISTS]) await cacheOf(path);
  await publisher.change('news', id, { headline: 'Other talks' });
  for (const path of others) expect.soft(await cacheOf(path), path).toBe('HIT');
  for (const path of LISTS) expect.soft(await cacheOf(path), path).toBe('MISS');
});
