import config from '@payload-config';
import { type CollectionSlug, getPayload, type Payload, type Sort, type Where } from 'payload';
import type { Config } from '@/payload-types';
import { dependOn } from './cache';
import { idsIn } from './effects';
import { withNames } from './names';
import type { Viewer } from './viewer';

type Find = {
  where?: Where;
  sort?: Sort;
  limit?: number;
  page?: number;
  depth?: number;
  select?: Record<string, boolean>;
  populate?: Record<string, Record<string, boolean>>;
  joins?: Record<string, Record<string, unknown> | false> | false;
};

/** What a list depends on besides the tags named: with `each`, on every document that it holds. */
type ListOptions = Find & { each?: boolean };

type Documents<S extends CollectionSlug> = Config['collections'][S];

export function payload(): Promise<Payload> {
  return getPayload({ config });
}

/**
 * The one door to the documents for pages: access rules always apply, in the viewer's name. Documents come in all
 * languages at once, so that one read serves every language and a missing translation can be told (lib/text.ts).
 */
export function read(viewer: Viewer) {
  const as = {
    overrideAccess: false,
    user: viewer.user,
    draft: viewer.draft,
    locale: 'all',
    pagination: false,
  } as const;

  async function query<S extends CollectionSlug>(collection: S, options: Find): Promise<Documents<S>[]> {
    const cms = await payload();
    // Payload's own types make a union over all collections here, too large for the compiler.
    const find = cms.find as unknown as (options: object) => Promise<{ docs: Documents<S>[] }>;
    return (await find.call(cms, { ...as, depth: 1, joins: false, ...options, collection })).docs;
  }

  return {
    /** The first match or null. The page then depends on every document that the result holds. */
    async find<S extends CollectionSlug>(collection: S, options: Find): Promise<Documents<S> | null> {
      const [found] = await query(collection, { ...options, limit: 1 });
      if (!viewer.draft) await dependOn(idsIn(found));
      return found ?? null;
    },

    /** All matches up to `limit` (0 for every one). The caller says which tags the list depends on. */
    async list<S extends CollectionSlug>(
      collection: S,
      tags: string[],
      { each = false, ...options }: ListOptions = {},
    ): Promise<Documents<S>[]> {
      const found = await query(collection, { limit: 0, ...options });
      if (!viewer.draft) await dependOn([...tags, ...(each ? idsIn(found) : [])]);
      return found;
    },

    async count(collection: CollectionSlug, tags: string[], where?: Where): Promise<number> {
      const cms = await payload();
      if (!viewer.draft) await dependOn(tags);
      return (await cms.count({ collection, where, overrideAccess: false, user: viewer.user })).totalDocs;
    },

    /** How deep to read what goes through `named`: a visitor's relations as ids, a draft's with their drafts. */
    depthToName: viewer.draft ? 1 : 0,

    /** Documents with the names of what they refer to, see `withNames`. */
    async named<T>(documents: T): Promise<T> {
      return viewer.draft ? documents : withNames(await payload(), documents);
    },

    async site(): Promise<Config['globals']['site']> {
      const cms = await payload();
      return cms.findGlobal({ slug: 'site', overrideAccess: false, user: viewer.user, locale: 'all', depth: 1 });
    },
  };
}
