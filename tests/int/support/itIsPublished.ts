import type { Where } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeExpired } from './cacheRecorder';
import { cms, row, signedIn } from './cms';
import type { Client } from './rest';

type Collection = 'news' | 'pages' | 'programs' | 'staff' | 'topics' | 'offices' | 'attaches' | 'countries';

type Published = {
  /** A document that could be published; each call makes another. */
  make: () => object;
  /** A text that visitors see, and whether each language has its own. */
  text: string;
  localized?: boolean;
  /** The tags of what it refers to, which pages of those carry. */
  related?: () => string[];
};

/** What every kind of document does that visitors read: which pages are made anew, and which stay, at each step. */
export function itIsPublished(collection: Collection, { make, text, localized = true, related = () => [] }: Published) {
  describe(`${collection}: pages are made anew`, () => {
    let client: Client;
    let id: string;
    let slug: string | undefined;
    let tags: string[];

    beforeAll(async () => {
      ({ client } = await signedIn('administrator'));
    });

    beforeEach(async () => {
      const { body } = await client.post(`/${collection}?draft=true`, { ...make(), _status: 'draft' });
      ({ id, slug } = body.doc);
      tags = [collection, id, ...(slug ? [`${collection}/${slug}`] : []), ...related()].sort();
      expect(takeExpired()).toEqual([]);
    });

    const save = async (data: object, way = '') => {
      const { status, text: said } = await client.patch(`/${collection}/${id}${way}`, data);
      expect(status, said).toBe(200);
      return takeExpired();
    };
    const publish = () => save({ _status: 'published' });

    it('at publication, and not for the drafts before it', async () => {
      expect(await save({ [text]: 'Draft' }, '?draft=true')).toEqual([]);
      expect(await save({ [text]: 'Draft again' }, '?draft=true&autosave=true')).toEqual([]);
      expect(await publish()).toEqual(tags);
    });

    it('at a change, and not for the drafts beside it', async () => {
      await publish();
      expect(await save({ [text]: 'Draft' }, '?draft=true')).toEqual([]);
      expect(await save({ stage: 'in-review' }, '?draft=true')).toEqual([]);
      expect(await save({ [text]: 'Draft again' }, '?draft=true&autosave=true')).toEqual([]);
      expect(await save({ [text]: 'Public', _status: 'published' })).toEqual(tags);
      const published = (await row(collection, id)) as unknown as Record<string, unknown>;
      expect(published[text]).toEqual(localized ? { en: 'Public' } : 'Public');
    });

    it.runIf(localized)('at a change in another language, which leaves the others as they are', async () => {
      await save({ [text]: 'English', _status: 'published' });
      expect(await save({ [text]: 'عربي', _status: 'published' }, '?locale=ar')).toEqual(tags);
      const published = (await row(collection, id)) as unknown as Record<string, unknown>;
      expect(published[text]).toMatchObject({ en: 'English', ar: 'عربي' });
    });

    it('at its withdrawal, and not for what is written afterwards', async () => {
      await publish();
      expect(await save({ _status: 'draft' })).toEqual(tags);
      expect(await save({ [text]: 'Later' }, '?draft=true')).toEqual([]);
      expect(await save({ [text]: 'Later still', _status: 'draft' })).toEqual([]);
    });

    it('at its way into the bin and out of it', async () => {
      await publish();
      expect(await save({ deletedAt: new Date().toISOString() })).toEqual(tags);
      expect(await save({ deletedAt: null, _status: 'published' }, '?trash=true')).toEqual(tags);
    });

    it('at its end', async () => {
      await publish();
      expect((await client.delete(`/${collection}/${id}`)).status).toBe(200);
      expect(takeExpired()).toEqual(tags);
      expect(await row(collection, id)).toBeNull();
    });

    it('not at the end of a draft', async () => {
      expect((await client.delete(`/${collection}/${id}`)).status).toBe(200);
      expect(takeExpired()).toEqual([]);
    });

    it('at a step with many at once', async () => {
      const where = `where[id][equals]=${id}`;
      await client.patch(`/${collection}?${where}`, { _status: 'published' });
      expect(takeExpired()).toEqual(tags);
      await client.patch(`/${collection}?${where}`, { _status: 'draft' });
      expect(takeExpired()).toEqual(tags);
      await client.patch(`/${collection}?${where}`, { _status: 'published' });
      takeExpired();
      await client.delete(`/${collection}?${where}`);
      expect(takeExpired()).toEqual(tags);
    });

    it('not for a save that was refused', async () => {
      await publish();
      const { status } = await client.patch(`/${collection}/${id}`, { [text]: '   ', _status: 'published' });
      expect(status).toBe(400);
      expect(takeExpired()).toEqual([]);
    });

    it('when an earlier version is brought back', async () => {
      await save({ [text]: 'First', _status: 'published' });
      await save({ [text]: 'Second', _status: 'published' });
      const where: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] };
      const { docs } = await cms.findVersions({ collection, where, sort: 'createdAt', limit: 0 });
      expect(docs).toHaveLength(2);
      expect((await client.post(`/${collection}/versions/${docs[0]?.id}`)).status).toBe(200);
      expect(takeExpired()).toEqual(tags);
      const restored = (await row(collection, id)) as unknown as Record<string, unknown>;
      expect(restored[text]).toEqual(localized ? { en: 'First' } : 'First');
    });
  });
}
