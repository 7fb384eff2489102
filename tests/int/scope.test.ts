import { beforeAll, describe, expect, it } from 'vitest';
import type { User } from '@/payload-types';
import { aCountry, anOffice, aPerson, aPosting } from '../support/factories';
import { change, draft, published, row, signedIn } from './support/cms';
import type { Client } from './support/rest';

/*
 * A listing manager limited to a region, or to single offices, keeps those and nothing else.
 */
let european: { client: Client; account: User };
let ofOneOffice: { client: Client; account: User };
const ids = { country: '', europe: '', asia: '', own: '', subOffice: '', person: '' };

beforeAll(async () => {
  ids.country = (await published('countries', aCountry())).id;
  const office = (own: object) => published('offices', anOffice({ country: ids.country, ...own }));
  ids.europe = (await office({})).id;
  ids.asia = (await office({ region: 'asia-and-pacific' })).id;
  ids.own = (await office({ region: 'americas' })).id;
  ids.subOffice = (await office({ region: 'americas', kind: 'sub-office', parent: ids.own })).id;
  ids.person = (await published('staff', aPerson())).id;
  european = await signedIn('listing-manager', { regions: ['europe'] });
  ofOneOffice = await signedIn('listing-manager', { offices: [ids.own] });
});

const REFUSED = /outside the regions and offices of your account/;

describe('a manager of one region', () => {
  const cases: [string, () => Promise<string>, object][] = [
    ['an office to another region', async () => `/offices/${await anotherOffice()}`, { region: 'asia-and-pacific' }],
    ['a posting to an office elsewhere', async () => `/attaches/${await aPostingAt(ids.europe)}`, { office: 'ASIA' }],
    ['a posting to no office', async () => `/attaches/${await aPostingAt(ids.europe)}`, { office: null }],
    ['a country to another region', async () => `/countries/${await anotherCountry()}`, { region: 'asia-and-pacific' }],
  ];

  it.each(cases)('cannot move %s, neither in public nor in a draft', async (_what, make, data) => {
    const address = await make();
    const [, collection = '', id = ''] = address.split('/');
    const before = await row(collection as 'offices', id);
    const body = JSON.parse(JSON.stringify(data).replace('ASIA', ids.asia));
    for (const way of ['', '?draft=true', '?draft=true&autosave=true', '?publishSpecificLocale=en']) {
      const { status, text } = await european.client.patch(address + way, body);
      expect(status, way).toBe(403);
      expect(text).toMatch(REFUSED);
    }
    expect(await row(collection as 'offices', id)).toEqual(before);
  });

  it('cannot take an office or a posting from elsewhere by naming the own region', async () => {
    const posting = await aPostingAt(ids.asia);
    expect((await european.client.patch(`/offices/${ids.asia}`, { region: 'europe' })).status).toBe(403);
    expect((await european.client.patch(`/attaches/${posting}`, { office: ids.europe })).status).toBe(403);
    const bulk = await european.client.patch(`/offices?where[id][equals]=${ids.asia}`, { region: 'europe' });
    expect(bulk.body.docs).toEqual([]);
    expect((await row('offices', ids.asia))?.region).toBe('asia-and-pacific');
  });

  it('cannot pass an office off as another by its id', async () => {
    const office = await anotherOffice();
    const { client } = await signedIn('listing-manager', { regions: ['europe'], offices: [ids.own] });
    await client.patch(`/offices/${office}`, { id: ids.own, region: 'asia-and-pacific' });
    expect((await row('offices', office))?.region).toBe('europe');
  });

  it('cannot make an office, a posting or a country elsewhere', async () => {
    const office = anOffice({ country: ids.country, region: 'asia-and-pacific' });
    for (const way of ['', '?draft=true']) {
      expect((await european.client.post(`/offices${way}`, office)).status).toBe(403);
      expect((await european.client.post(`/attaches${way}`, aPosting({ office: ids.asia }))).status).toBe(403);
      const country = aCountry({ region: 'americas' });
      expect((await european.client.post(`/countries${way}`, country)).status).toBe(403);
      expect((await european.client.post(`/countries${way}`, { ...country, region: null })).status).toBe(403);
    }
  });

  it('begins an office without a region, as the admin does, and goes on with it', async () => {
    const { body } = await european.client.post('/offices?draft=true', {});
    const address = `/offices/${body.doc.id}`;
    expect((await european.client.get(`${address}?draft=true`)).status).toBe(200);
    const given = anOffice({ country: ids.country });
    expect((await european.client.patch(`${address}?draft=true&autosave=true`, given)).status).toBe(200);
    expect((await european.client.patch(address, { ...given, _status: 'published' })).status).toBe(200);
    const other = await signedIn('listing-manager', { regions: ['americas'] });
    const begun = (await european.client.post('/offices?draft=true', {})).body.doc.id;
    expect((await other.client.get(`/offices/${begun}?draft=true`)).status).toBe(404);
  });

  it('begins a posting without an office, and goes on with it', async () => {
    const { body } = await european.client.post('/attaches?draft=true', {});
    const address = `/attaches/${body.doc.id}`;
    expect((await european.client.get(`${address}?draft=true`)).status).toBe(200);
    const given = aPosting({ office: ids.europe });
    expect((await european.client.patch(address, { ...given, _status: 'published' })).status).toBe(200);
  });

  it('sees the drafts of the own region alone, in lists, join fields and versions', async () => {
    const here = await draft('offices', anOffice({ country: ids.country, name: 'Here', parent: ids.europe }));
    const there = await draft('offices', anOffice({ country: ids.country, region: 'americas', name: 'There' }));
    await change('offices', ids.asia, { name: 'There too' }, { draft: true });
    const posting = await aPostingAt(ids.asia);
    await change('attaches', posting, { title: 'There as well', person: ids.person }, { draft: true });
    const { client } = european;
    const list = await client.get('/offices?draft=true&limit=0');
    expect(list.text).toContain(here.id);
    for (const address of [
      '/offices?draft=true&limit=0',
      '/offices/versions?limit=0',
      `/attaches/versions?limit=0&depth=2`,
    ]) {
      expect((await client.get(address)).text, address).not.toMatch(/There/);
    }
    expect((await client.get(`/offices/${there.id}?draft=true`)).status).toBe(404);
    const office = await client.get(`/offices/${ids.europe}?draft=true&depth=2`);
    expect(office.body.subOffices.docs).toHaveLength(1);
    const person = await client.get(`/staff/${ids.person}?draft=true&depth=2`);
    expect(person.status).toBe(200);
    expect(person.text).not.toMatch(/There/);
  });
});

describe('a manager of single offices', () => {
  it('keeps these and their sub-offices', async () => {
    for (const id of [ids.own, ids.subOffice]) {
      const { status } = await ofOneOffice.client.patch(`/offices/${id}`, { city: 'New' });
      expect(status).toBe(200);
      expect((await ofOneOffice.client.get(`/offices/${id}?draft=true&depth=2`)).status).toBe(200);
      expect((await ofOneOffice.client.get(`/offices/${id}?depth=2`)).status).toBe(200);
    }
    expect((await ofOneOffice.client.get('/offices?draft=true')).status).toBe(200);
    expect((await ofOneOffice.client.get(`/staff/${ids.person}?draft=true&depth=2`)).status).toBe(200);
  });

  it('keeps no other office and no country', async () => {
    expect((await ofOneOffice.client.patch(`/offices/${ids.europe}`, { city: 'New' })).status).toBe(403);
    expect((await ofOneOffice.client.patch(`/countries/${ids.country}`, { name: 'New' })).status).toBe(403);
    expect((await ofOneOffice.client.post('/offices?draft=true', anOffice({ country: ids.country }))).status).toBe(403);
  });

  it('posts people to these alone', async () => {
    const at = (office: string) => ofOneOffice.client.post('/attaches?draft=true', aPosting({ office }));
    expect((await at(ids.subOffice)).status).toBe(201);
    expect((await at(ids.europe)).status).toBe(403);
  });

  it('cannot put a sub-office under another office', async () => {
    const { status } = await ofOneOffice.client.patch(`/offices/${ids.subOffice}`, { parent: ids.europe });
    expect(status).toBe(403);
  });
});

async function anotherOffice(): Promise<string> {
  return (await published('offices', anOffice({ country: ids.country }))).id;
}

async function anotherCountry(): Promise<string> {
  return (await published('countries', aCountry())).id;
}

async function aPostingAt(office: string): Promise<string> {
  return (await published('attaches', aPosting({ office }))).id;
}
