import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFormer } from '@/cms/former';
import { aNewsItem } from '../support/factories';
import { takeDepended } from './support/cacheRecorder';
import { cms, published, signedIn } from './support/cms';
import type { Client } from './support/rest';

let client: Client;
let n = 0;
let a: string;
let b: string;
let c: string;
let id: string;

beforeAll(async () => {
  ({ client } = await signedIn('publisher'));
});

beforeEach(async () => {
  n += 1;
  [a, b, c] = ['a', 'b', 'c'].map((letter) => `address-${letter}-${n}`) as [string, string, string];
  ({ id } = await published('news', aNewsItem({ slug: a })));
});

const save = async (data: object, way = '', of = id) => {
  const { status, text } = await client.patch(`/news/${of}${way}`, data);
  expect(status, text).toBe(200);
};
const rename = (slug: string, of = id) => save({ slug, _status: 'published' }, '', of);
const rows = async () => {
  const { docs } = await cms.find({
    collection: 'redirects',
    where: { slug: { like: `-${n}` } },
    sort: 'slug',
    limit: 0,
  });
  return docs.map(({ slug, document }) => [slug, document]);
};

describe('after a rename', () => {
  it('the old address leads to the document', async () => {
    await rename(b);
    expect(await findFormer('news', a)).toBe(b);
    expect(await rows()).toEqual([[a, id]]);
  });

  it('every old address leads straight to the newest', async () => {
    await rename(b);
    await rename(c);
    expect(await findFormer('news', a)).toBe(c);
    expect(await findFormer('news', b)).toBe(c);
  });

  it('and back there is no loop', async () => {
    await rename(b);
    await rename(a);
    expect(await rows()).toEqual([[b, id]]);
    expect(await findFormer('news', b)).toBe(a);
    await rename(b);
    expect(await rows()).toEqual([[a, id]]);
  });

  it('an old address that another document takes is its own, and leads after it later', async () => {
    await rename(b);
    const other = await published('news', aNewsItem({ slug: a }));
    expect(await rows()).toEqual([]);
    expect(await findFormer('news', a)).toBeNull();
    await rename(c, other.id);
    expect(await rows()).toEqual([[a, other.id]]);
    expect(await findFormer('news', a)).toBe(c);
  });

  it('an address of one kind of document says nothing about another kind', async () => {
    await rename(b);
    expect(await findFormer('pages', a)).toBeNull();
  });
});

describe('no address leads anywhere', () => {
  it('for a rename in a draft, until that is published', async () => {
    await save({ slug: b }, '?draft=true');
    expect(await rows()).toEqual([]);
    await save({ _status: 'published' });
    expect(await findFormer('news', a)).toBe(b);
  });

  it('for what was never public', async () => {
    const { body } = await client.post('/news?draft=true', aNewsItem({ slug: `never-${n}` }));
    await rename(`now-${n}`, body.doc.id);
    expect(await rows()).toEqual([]);
  });

  it('while the document is withdrawn or in the bin', async () => {
    await rename(b);
    await save({ _status: 'draft' });
    expect(await findFormer('news', a)).toBeNull();
    await save({ _status: 'published' });
    expect(await findFormer('news', a)).toBe(b);
    await save({ deletedAt: new Date().toISOString() });
    expect(await findFormer('news', a)).toBeNull();
  });

  it('once it is gone', async () => {
    await rename(b);
    await client.delete(`/news/${id}`);
    expect(await rows()).toEqual([]);
    expect(await findFormer('news', a)).toBeNull();
  });
});

it('the page of an old address is made anew when the document moves on', async () => {
  await rename(b);
  takeDepended();
  await findFormer('news', a);
  expect(takeDepended()).toEqual(expect.arrayContaining([`news/${a}`, id]));
});
