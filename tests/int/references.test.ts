import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCountry, aNewsItem, anOffice, aPerson, aPosting, aProgram, aTopic } from '../support/factories';
import { takeExpired } from './support/cacheRecorder';
import { bin, change, cms, draft, published, row, signedIn } from './support/cms';
import { anImage, anUpload } from './support/images';
import { Client } from './support/rest';

/*
 * A document that others refer to: it is not deleted for good, and when it is withdrawn they go on without it.
 */
let client: Client;
let country: string;
let office: string;

beforeAll(async () => {
  ({ client } = await signedIn('administrator'));
});

beforeEach(async () => {
  country = (await published('countries', aCountry())).id;
  office = (await published('offices', anOffice({ country }))).id;
});

const SENTENCE = /cannot be deleted for good: other documents still refer to it/;

describe('is not deleted for good', () => {
  const image = async () => (await anUpload(client, { alt: 'x' }, await anImage(40, 40), 'used.png')).id;
  const cases: [string, () => Promise<string>][] = [
    ['a country with an office', async () => `countries/${country}`],
    ['an office with a posting', () => used('offices', () => published('attaches', aPosting({ office })))],
    [
      'an office with a sub-office',
      () => used('offices', () => draft('offices', anOffice({ country, parent: office }))),
    ],
    ['an office that covers a country', () => used('offices', () => published('countries', covered()))],
    ['an office in the news', () => used('offices', () => draft('news', aNewsItem({ offices: [office] })))],
    [
      'an office that an account is limited to',
      () => used('offices', () => signedIn('listing-manager', { offices: [office] })),
    ],
    ['a topic', async () => named('topics', aTopic(), (id) => aNewsItem({ topics: [id] }))],
    ['a program', async () => named('programs', aProgram(), (id) => aNewsItem({ programs: [id] }))],
    ['a person in the news', async () => named('staff', aPerson(), (id) => aNewsItem({ people: [id] }))],
    [
      'a document that a long text links to',
      async () => named('programs', aProgram(), (id) => aNewsItem({ body: linkTo('programs', id) as never })),
    ],
    [
      'an image in a long text',
      async () => {
        const id = await image();
        await draft('news', aNewsItem({ body: holding(id) as never }));
        return `media/${id}`;
      },
    ],
    [
      'a portrait',
      async () => {
        const id = await image();
        await draft('staff', aPerson({ photograph: id }));
        return `media/${id}`;
      },
    ],
    [
      'an image of the settings',
      async () => {
        const id = await image();
        await client.post('/globals/site', { name: 'Site', heroHeading: 'Welcome', heroImage: id });
        return `media/${id}`;
      },
    ],
  ];

  it.each(cases)('%s', async (_what, make) => {
    const address = `/${await make()}`;
    const [, collection = '', id = ''] = address.split('/');
    const many = `/${collection}?where[id][equals]=${id}&trash=true`;
    const refused = await client.delete(`${address}?trash=true`);
    expect(refused.status).toBe(409);
    expect(refused.text).toMatch(SENTENCE);
    const refusedMany = await client.delete(many);
    expect(refusedMany.body.docs).toEqual([]);
    expect(await row(collection as 'news', id)).not.toBeNull();
    expect((await client.patch(address, { deletedAt: new Date().toISOString() })).status).toBe(200);
  });

  it('says so in the language of the admin', async () => {
    const headers = { 'Accept-Language': 'ar' };
    const { text } = await client.delete(`/countries/${country}`, { headers });
    expect(text).toMatch(/لا يمكن حذف هذا المستند/);
  });
});

describe('is deleted for good', () => {
  it('what only something in the bin refers to', async () => {
    const { id } = await published('attaches', aPosting({ office }));
    await bin('attaches', id);
    expect((await client.delete(`/offices/${office}`)).status).toBe(200);
  });

  it('what only an earlier draft refers to', async () => {
    const { id } = await draft('news', aNewsItem({ offices: [office] }));
    await change('news', id, { offices: [] });
    await change('news', id, { headline: 'Without the office' }, { draft: true });
    expect((await client.delete(`/offices/${office}`)).status).toBe(200);
    expect((await client.get(`/news/versions?where[parent][equals]=${id}`)).status).toBe(200);
    expect((await cms.findVersions({ collection: 'news', where: { parent: { equals: id } } })).totalDocs).toBe(3);
  });

  it('an account, whose texts stay and keep the name', async () => {
    const { account } = await signedIn('author');
    const { id } = await published('news', aNewsItem(), { by: account });
    expect((await client.delete(`/users/${account.id}`)).status).toBe(200);
    expect(await row('news', id)).toMatchObject({ createdBy: null, authorName: account.name });
  });
});

describe('withdrawn', () => {
  it('it leaves the pages of those that refer to it, and its name the answers', async () => {
    const { id } = await published('news', aNewsItem({ offices: [office] }));
    takeExpired();
    await client.patch(`/offices/${office}`, { name: 'No longer public', _status: 'draft' });
    // The page of the news item depends on the id of each document that it names.
    expect(takeExpired()).toContain(office);
    const { text, body } = await new Client().get(`/news/${id}?depth=2`);
    expect(body.offices).toEqual([office]);
    expect(text).not.toContain('No longer public');
  });
});

async function used(collection: string, refer: () => Promise<unknown>): Promise<string> {
  await refer();
  return `${collection}/${office}`;
}

async function named(collection: 'topics' | 'programs' | 'staff', data: object, item: (id: string) => object) {
  const { id } = await published(collection, data);
  await published('news', item(id));
  return `${collection}/${id}`;
}

const covered = () => aCountry({ coverage: [{ basis: 'covered', office }] });
const root = (...children: object[]) => ({
  root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 },
});
const node = { version: 3, format: '', indent: 0, direction: null };
const holding = (id: string) =>
  root({ ...node, type: 'upload', fields: null, relationTo: 'media', value: id, id: 'x' });
const linkTo = (relationTo: string, value: string) => {
  const text = { type: 'text', version: 1, text: 'there', format: 0, mode: 'normal', style: '', detail: 0 };
  const fields = { linkType: 'internal', doc: { relationTo, value }, newTab: false };
  const link = { ...node, type: 'link', fields, id: 'x', children: [text] };
  return root({ ...node, type: 'paragraph', textFormat: 0, children: [link] });
};
