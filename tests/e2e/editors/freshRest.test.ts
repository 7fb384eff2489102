import { setTimeout as pause } from 'node:timers/promises';
import { locales } from '@/lib/locales';
import { aNewsItem } from '../../support/factories';
import { sql } from '../support/database';
import { expectMissing, expectShown } from '../support/shown';
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
  // Pages that are being made while a save goes on are the hard part: none of them may be kept.
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

test('the job runner publishes what was scheduled, when its time has come', async ({ as, visitor, site }) => {
  const publisher = await as('publisher');
  const { id, slug } = await publisher.draft('news', aNewsItem({ headline: 'At noon' }));
  const { id: user } = await (await publisher.api.get('/api/users/me')).json().then(({ user }) => user);
  const input = { type: 'publish', doc: { relationTo: 'news', value: id }, user: { relationTo: 'users', value: user } };
  const run = () =>
    visitor.api.get('/api/payload-jobs/run?allQueues=true', {
      headers: { Authorization: `Bearer ${site.jobsSecret}` },
    });
  await sql(
    `INSERT INTO payload_jobs (id, input, task_slug, queue, wait_until, created_at, updated_at)
     VALUES (gen_random_uuid(), '${JSON.stringify(input)}', 'schedulePublish', 'default', now() + interval '1 hour', now(), now())`,
    site.database,
  );
  expect((await run()).status()).toBe(200);
  await expectMissing(visitor, 'before its time', `/news/${slug}`);
  await sql(`UPDATE payload_jobs SET wait_until = now() - interval '1 second'`, site.database);
  expect((await run()).status()).toBe(200);
  await expectShown(visitor, 'when its time has come', { on: [`/news/${slug}`, '/news'], words: 'At noon' });
});

test('nobody but the job runner makes jobs run', async ({ visitor, as, site }) => {
  const address = '/api/payload-jobs/run?allQueues=true';
  for (const Authorization of ['', 'Bearer ', `Bearer ${site.jobsSecret.slice(0, -1)}x`]) {
    expect((await visitor.api.get(address, { headers: { Authorization } })).status()).toBe(401);
  }
  expect((await (await as('administrator')).api.get(address)).status()).toBe(401);
});
