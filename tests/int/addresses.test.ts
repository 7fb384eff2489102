import { beforeAll, describe, expect, it } from 'vitest';
import { aNewsItem } from '../support/factories';
import { bin, change, draft, published, row, signedIn } from './support/cms';
import type { Client } from './support/rest';

let client: Client;

beforeAll(async () => {
  ({ client } = await signedIn('administrator'));
});

describe('an address', () => {
  it('is made from the title, and follows it until the first publication', async () => {
    const { body } = await client.post('/news?draft=true', { headline: 'Sto' });
    const address = `/news/${body.doc.id}`;
    expect(body.doc.slug).toBe('sto');
    const typed = { headline: 'Stolen art goes home', slug: 'sto' };
    const saved = await client.patch(`${address}?draft=true&autosave=true`, typed);
    expect(saved.body.doc.slug).toBe('stolen-art-goes-home');
    await client.patch(address, { ...aNewsItem(), ...typed, slug: 'stolen-art-goes-home', _status: 'published' });
    const renamed = await client.patch(address, { headline: 'Another headline', _status: 'published' });
    expect(renamed.body.doc.slug).toBe('stolen-art-goes-home');
  });

  it('that an editor chose stays', async () => {
    const { body } = await client.post('/news?draft=true', { headline: 'First', slug: 'my-choice' });
    const saved = await client.patch(`/news/${body.doc.id}?draft=true`, { headline: 'Second', slug: 'my-choice' });
    expect(saved.body.doc.slug).toBe('my-choice');
  });

  it('taken by a draft or by something in the bin is taken', async () => {
    await draft('news', aNewsItem({ slug: 'taken-by-a-draft' }));
    const binned = await published('news', aNewsItem({ slug: 'taken-in-the-bin' }));
    await bin('news', binned.id);
    for (const slug of ['taken-by-a-draft', 'taken-in-the-bin']) {
      const { body } = await client.post('/news', { ...aNewsItem({ slug }), _status: 'published' });
      expect(body.errors[0].data.errors[0]).toMatchObject({ path: 'slug', message: expect.stringContaining(slug) });
    }
  });

  it('of a copy is another, which can be published', async () => {
    const { id } = await published('news', aNewsItem({ slug: 'the-original' }));
    for (const expected of ['the-original-copy', 'the-original-copy-2']) {
      const { body, status } = await client.post(`/news/${id}/duplicate?draft=true`, {});
      expect(status, JSON.stringify(body)).toBe(200);
      expect(body.doc.slug).toBe(expected);
      expect((await client.patch(`/news/${body.doc.id}`, { _status: 'published' })).status).toBe(200);
    }
    expect((await row('news', id))?.slug).toBe('the-original');
  });

  it('that visitors know stays, in the drafts after it and after a withdrawal', async () => {
    const { id, slug } = await published('news', aNewsItem({ headline: 'Known address', slug: 'known-address' }));
    const saved = await client.patch(`/news/${id}?draft=true`, { headline: 'Another headline' });
    expect(saved.body.doc.slug).toBe(slug);
    await change('news', id, { _status: 'draft', headline: 'Known address' });
    const withdrawn = await client.patch(`/news/${id}?draft=true`, { headline: 'A third headline' });
    expect(withdrawn.body.doc.slug).toBe(slug);
  });
});
