import sharp from 'sharp';
import { locales } from '@/lib/locales';
import { aNewsItem } from '../../support/factories';
import type { Client, Document } from '../support/client';
import { inLanguage } from '../support/pages';
import { expect, test } from '../support/test';

const WORD = 'Xanadu';
const HEADLINE = `${WORD} is found`;

/** Every way by which a visitor might come upon a news item that is not for them. */
async function waysTo(visitor: Client, { id, slug }: Document, office: string): Promise<string[]> {
  const { docs: versions } = await (await visitor.api.get(`/api/news/versions?where[parent][equals]=${id}`))
    .json()
    .catch(() => ({ docs: [] }));
  const ways = [
    ...locales.map((locale) => inLanguage(`/news/${slug}`, locale)),
    ...locales.map((locale) => inLanguage(`/search?q=${WORD}`, locale)),
    '/news',
    '/',
    '/offices/tokyo',
    '/sitemap.xml',
    `/preview?path=/news/${slug}`,
    `/api/news/${id}`,
    `/api/news/${id}?draft=true&trash=true`,
    `/api/news?where[slug][equals]=${slug}`,
    `/api/news?draft=true&trash=true&limit=0`,
    `/api/news?where[or][0][slug][equals]=${slug}&where[or][1][_status][equals]=draft&draft=true`,
    `/api/news/versions?where[parent][equals]=${id}&trash=true`,
    ...(versions ?? []).map((version: { id: string }) => `/api/news/versions/${version.id}`),
    `/api/offices/${office}?depth=3&draft=true&joins[news][limit]=0`,
    `/api/redirects?depth=3&draft=true`,
    `/api/globals/site?depth=3&draft=true`,
  ];
  const found: string[] = [];
  for (const way of ways) {
    if ((await (await visitor.api.get(way)).text()).includes(HEADLINE)) found.push(way);
  }
  return found;
}

test('a visitor comes upon no draft, no withdrawn and no trashed item, by any way', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const office = (await publisher.find('offices', 'tokyo')).id;
  const item = () => aNewsItem({ headline: HEADLINE, date: new Date().toISOString(), offices: [office] });
  const open = await publisher.publish('news', item());
  expect((await waysTo(visitor, open, office)).length, 'what is public is found by most ways').toBeGreaterThan(12);
  await publisher.unpublish('news', open.id);
  expect(await waysTo(visitor, open, office), 'withdrawn').toEqual([]);
  await publisher.change('news', open.id, {});
  await publisher.bin('news', open.id);
  expect(await waysTo(visitor, open, office), 'in the bin').toEqual([]);
  const draft = await publisher.draft('news', item());
  expect(await waysTo(visitor, draft, office), 'a draft').toEqual([]);
});

test('a visitor cannot ask for what only the editors know of an item', async ({ as, visitor }) => {
  const { id } = await (await as('publisher')).publish('news', aNewsItem());
  const item = await (await visitor.api.get(`/api/news/${id}?depth=3`)).json();
  for (const field of ['createdBy', 'authorName', 'stage']) expect(item).not.toHaveProperty(field);
  for (const path of ['createdBy', 'createdBy.email', 'authorName', 'stage']) {
    const answer = await visitor.api.get(`/api/news?where[${path}][like]=a`);
    expect.soft(answer.status(), path).toBe(400);
  }
});

test('a picture is public from the first publication that shows it, and not before', async ({ as, visitor }) => {
  const [author, publisher] = [await as('author'), await as('publisher')];
  const buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#2b5d8a' } })
    .withExif({ IFD0: { Copyright: 'Somebody at home' } })
    .jpeg()
    .toBuffer();
  const upload = await author.api.post('/api/media', {
    multipart: {
      file: { name: 'secret.jpg', mimeType: 'image/jpeg', buffer },
      _payload: JSON.stringify({ alt: 'A blue field' }),
    },
  });
  expect(upload.status(), await upload.text()).toBe(201);
  const { doc } = await upload.json();
  const files = [doc.url, ...Object.values<{ url: string | null }>(doc.sizes).flatMap(({ url }) => url ?? [])].map(
    (url: string) => new URL(url, 'http://here').pathname,
  );
  expect(files.length).toBeGreaterThan(3);
  const statuses = async (client: Client) =>
    new Set(await Promise.all(files.map(async (file) => (await client.api.get(file)).status())));
  expect(await statuses(author)).toEqual(new Set([200]));
  expect([...(await statuses(visitor))].filter((status) => status < 400)).toEqual([]);
  expect((await visitor.api.get(`/api/media/${doc.id}`)).status()).toBe(404);

  const item = aNewsItem({ leadImage: { image: doc.id } });
  const { id } = await author.draft('news', item);
  expect(
    [...(await statuses(visitor))].filter((status) => status < 400),
    'shown in a draft',
  ).toEqual([]);
  await publisher.change('news', id, {});
  expect(await statuses(visitor)).toEqual(new Set([200]));
  const served = await (await visitor.api.get(files[0] ?? '')).body();
  expect(served.includes('Somebody at home'), 'what the camera wrote is left out').toBe(false);
  await publisher.bin('media', doc.id);
  expect(
    [...(await statuses(visitor))].filter((status) => status < 400),
    'in the bin',
  ).toEqual([]);
});
