import type { Pool } from 'pg';
import { beforeAll, expect, it, vi } from 'vitest';
import { visitor } from '@/cms/viewer';
import { listNewsBriefly } from '@/news/queries';
import { findOffice } from '@/offices/queries';
import { aCountry, aNewsItem, anOffice, aPerson, aPosting } from '../support/factories';
import { takeDepended } from './support/cacheRecorder';
import { bin, change, cms, draft, published } from './support/cms';

/* The names of what an office page refers to come from one query of our own (cms/names.ts), past Payload's access. */

/** The office, its postings, the names of all that they refer to, the news. */
const QUERIES = 4;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const country = (await published('countries', aCountry({ name: 'Known country' }))).id;
  const parent = (await published('offices', anOffice({ country, slug: 'parent', name: 'Parent' }))).id;
  const office = (await published('offices', anOffice({ country, slug: 'office', name: 'Office', parent }))).id;
  const under = (name: string) => anOffice({ country, name, parent: office });
  ids.sub = (await published('offices', under('Known sub-office'))).id;
  await draft('offices', under('Unannounced sub-office'));
  await bin('offices', (await published('offices', under('Discarded sub-office'))).id);
  const known = (await published('staff', aPerson({ name: 'Known person' }))).id;
  const hidden = (await draft('staff', aPerson({ name: 'Unannounced person' }))).id;
  await published('attaches', aPosting({ office, slug: 'a', person: known, vacant: false }));
  await published('attaches', aPosting({ office, slug: 'b', person: hidden, vacant: false }));
  await draft('attaches', aPosting({ office, slug: 'c', person: known, vacant: false }));
  await published('news', aNewsItem({ headline: 'Known item', offices: [office] }));
  await draft('news', aNewsItem({ headline: 'Unannounced item', offices: [office] }));
  Object.assign(ids, { country, parent, office });
});

async function seen() {
  const office = await findOffice('office', 'en', visitor);
  return { office, news: await listNewsBriefly(office?.news ?? [], 'en', visitor) };
}

it('shows a visitor the names of what is public, and of nothing else', async () => {
  const { office, news } = await seen();
  expect(office?.country.name.value).toBe('Known country');
  expect(office?.parent?.name.value).toBe('Parent');
  expect(office?.subOffices.map(({ name }) => name.value)).toEqual(['Known sub-office']);
  expect(office?.postings.map(({ person }) => person?.name.value ?? null)).toEqual(['Known person', null]);
  expect(news.map(({ headline }) => headline.value)).toEqual(['Known item']);
  expect(JSON.stringify({ office, news })).not.toMatch(/Unannounced|Discarded/);
});

it(`takes ${QUERIES} queries`, async () => {
  const { pool } = cms.db as unknown as { pool: Pool };
  const query = vi.spyOn(pool, 'query');
  await seen();
  expect(query.mock.calls.length).toBe(QUERIES);
  query.mockRestore();
});

it('depends on everything that it shows and on the lists that could gain something', async () => {
  takeDepended();
  await seen();
  expect(takeDepended()).toEqual(
    expect.arrayContaining([
      'offices/office',
      ids.office,
      ids.country,
      ids.parent,
      ids.sub,
      `offices:parent:${ids.office}`,
      `attaches:office:${ids.office}`,
      `news:offices:${ids.office}`,
    ]),
  );
});

it('loses the name of an office that is withdrawn or thrown away', async () => {
  await change('offices', ids.parent ?? '', { _status: 'draft' });
  await bin('offices', ids.sub ?? '');
  const { office } = await seen();
  expect(office?.parent).toBeNull();
  expect(office?.subOffices).toEqual([]);
});
