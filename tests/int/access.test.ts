import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@/cms/roles';
import type { User } from '@/payload-types';
import { aCountry, aNewsItem, anOffice, aPage, aPerson, aPosting, aProgram, aTopic } from '../support/factories';
import { DIRECTORY, expected, type Holder, NEWSROOM, type Rights } from './accessTable';
import { bin, change, draft, published, row, signedIn } from './support/cms';
import { Client } from './support/rest';

type Governed = keyof typeof expected;
type Who = { client: Client; account?: User };

const HOLDERS: Holder[] = [
  'visitor',
  'administrator',
  'publisher',
  'author',
  'listing-manager',
  'european-manager',
  'auditor',
];
const people = {} as Record<Holder, Who>;
const places = { europe: '', asia: '', country: '' };

beforeAll(async () => {
  people.visitor = { client: new Client() };
  people['european-manager'] = await signedIn('listing-manager', { regions: ['europe'] });
  for (const role of ['administrator', 'publisher', 'author', 'listing-manager', 'auditor'] satisfies Role[]) {
    people[role] = await signedIn(role);
  }
  places.country = (await published('countries', aCountry())).id;
  places.europe = (await published('offices', anOffice({ country: places.country }))).id;
  places.asia = (await published('offices', anOffice({ country: places.country, region: 'asia-and-pacific' }))).id;
});

const make: Record<Governed, (asian: boolean) => object> = {
  news: () => aNewsItem(),
  pages: () => aPage(),
  programs: () => aProgram(),
  staff: () => aPerson(),
  topics: () => aTopic(),
  offices: (asian) => anOffice({ country: places.country, region: asian ? 'asia-and-pacific' : 'europe' }),
  attaches: (asian) => aPosting({ office: asian ? places.asia : places.europe }),
  countries: (asian) => aCountry({ region: asian ? 'asia-and-pacific' : 'europe' }),
};

const DIRECTORY_COLLECTIONS: Governed[] = ['offices', 'attaches', 'countries'];

/** Makes the document that a column of the table is about. */
async function prepared(collection: Governed, name: string, account?: User): Promise<string> {
  const data = make[collection](name.startsWith('asian'));
  const other = people.administrator.account;
  switch (name) {
    case 'draft':
    case 'asianDraft':
      return (await draft(collection, data, { by: other })).id;
    case 'review': {
      // Sent to review as the admin does it: by saving a draft.
      const { id } = await draft(collection, data, { by: other });
      await change(collection, id, { stage: 'in-review' }, { draft: true });
      return id;
    }
    case 'own':
      return (await draft(collection, data, { by: account })).id;
    case 'ownPublic':
      return (await published(collection, data, { by: account })).id;
    case 'binned': {
      const { id } = await published(collection, data, { by: other });
      await bin(collection, id);
      return id;
    }
    default:
      return (await published(collection, data, { by: other })).id;
  }
}

type Attempt = (client: Client, collection: Governed, id: string) => Promise<boolean>;

const attempts: Record<Exclude<keyof Rights, 'creates'>, Attempt> = {
  async reads(client, collection, id) {
    const one = await client.get(`/${collection}/${id}?draft=true&trash=true`);
    const plain = await client.get(`/${collection}/${id}?trash=true`);
    const list = await client.get(`/${collection}?where[id][equals]=${id}&draft=true&trash=true`);
    const count = await client.get(`/${collection}/count?where[id][equals]=${id}&trash=true`);
    const seen = [one.status === 200, plain.status === 200, count.body.totalDocs === 1];
    // A list of drafts leaves out what has no draft that may be seen.
    if (list.body.docs.length) seen.push(true);
    expect(new Set(seen).size, `ways to read ${collection}: ${seen}`).toBe(1);
    return seen[0] ?? false;
  },
  async readsVersions(client, collection, id) {
    const { status, body } = await client.get(`/${collection}/versions?where[parent][equals]=${id}&trash=true`);
    if (status !== 200 || !body.docs.length) return false;
    return (await client.get(`/${collection}/versions/${body.docs[0].id}?trash=true`)).status === 200;
  },
  drafts: async (client, collection, id) =>
    (await client.patch(`/${collection}/${id}?draft=true`, { _status: 'draft' })).status === 200,
  async publishes(client, collection, id) {
    const before = await row(collection, id);
    await client.patch(`/${collection}/${id}`, { _status: 'published' });
    const after = await row(collection, id);
    return after?._status === 'published' && after.updatedAt !== before?.updatedAt;
  },
  async withdraws(client, collection, id) {
    const before = await row(collection, id);
    await client.patch(`/${collection}/${id}`, { _status: 'draft' });
    return before?._status === 'published' && (await row(collection, id))?._status === 'draft';
  },
  async bins(client, collection, id) {
    const before = await row(collection, id);
    await client.patch(`/${collection}/${id}`, { deletedAt: new Date().toISOString() });
    return !before?.deletedAt && Boolean((await row(collection, id))?.deletedAt);
  },
  async deletes(client, collection, id) {
    await client.delete(`/${collection}/${id}?trash=true`);
    return (await row(collection, id)) === null;
  },
};

async function creates({ client }: Who, collection: Governed): Promise<string[]> {
  const asDraft = await client.post(`/${collection}?draft=true`, { ...make[collection](false), _status: 'draft' });
  const asPublic = await client.post(`/${collection}`, { ...make[collection](false), _status: 'published' });
  return [...(asDraft.status === 201 ? ['draft'] : []), ...(asPublic.status === 201 ? ['public'] : [])];
}

async function rightsOf(who: Who, collection: Governed): Promise<Rights> {
  const columns = DIRECTORY_COLLECTIONS.includes(collection) ? DIRECTORY : NEWSROOM;
  const rights = { creates: await creates(who, collection) } as Rights;
  const names = Object.keys(attempts) as (keyof typeof attempts)[];
  for (const name of names) rights[name] = [];
  for (const column of columns) {
    let id = await prepared(collection, column, who.account);
    for (const name of names) {
      const granted = await attempts[name](who.client, collection, id);
      if (!granted) continue;
      rights[name].push(column);
      if (isSpent(name, column)) id = await prepared(collection, column, who.account);
    }
  }
  return rights;
}

/** Whether a document is another after an attempt that succeeded, so that the next one needs a new one. */
function isSpent(name: keyof typeof attempts, column: string): boolean {
  return name === 'withdraws' || (name === 'publishes' && !/public/i.test(column));
}

describe.each(Object.keys(expected) as Governed[])('%s', (collection) => {
  it.each(HOLDERS)('%s', async (holder) => {
    expect(await rightsOf(people[holder], collection)).toEqual(expected[collection][holder]);
  });
});
