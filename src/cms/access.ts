import type { CollectionConfig, GlobalConfig, PayloadRequest, Where } from 'payload';
import { accessTable, type Governed, type Operation, type Row } from './accessTable';
import { accountOf, hasRole } from './roles';
import { none, type Verdict } from './rules';

type AccessArgs = { req: PayloadRequest; data?: Record<string, unknown> };

/** The table's answer for the account of a request. */
export async function verdictOf(slug: Governed, operation: Operation, req: PayloadRequest): Promise<Verdict> {
  const account = accountOf(req.user);
  const row: Row = accessTable[slug];
  const rule = row[account?.role ?? 'visitor']?.[operation] ?? none;
  return rule(account, req);
}

/** Every access key of a collection, so that none falls back to "any signed-in user". */
export function collectionAccess(slug: Governed): NonNullable<CollectionConfig['access']> {
  return {
    admin: ({ req }) => accountOf(req.user) !== null,
    create: async ({ req, data }: AccessArgs) =>
      (await publicStep(slug, req, data)) && (await verdictOf(slug, 'create', req)) !== false,
    read: ({ req }) => verdictOf(slug, 'read', req),
    update: async ({ req, data }: AccessArgs) => (await publicStep(slug, req, data)) && verdictOf(slug, 'update', req),
    delete: ({ req }) => verdictOf(slug, 'delete', req),
    readVersions: async ({ req }) => inVersions(await verdictOf(slug, 'readVersions', req)),
    unlock: ({ req }) => verdictOf(slug, 'unlock', req),
  };
}

export function globalAccess(slug: Governed): NonNullable<GlobalConfig['access']> {
  return {
    read: ({ req }) => verdictOf(slug, 'read', req),
    update: ({ req }) => verdictOf(slug, 'update', req),
    readVersions: async ({ req }) => inVersions(await verdictOf(slug, 'readVersions', req)),
  };
}

/** For fields that only administrators fill in. */
export const administratorsOnly = {
  create: ({ req }: { req: PayloadRequest }) => hasRole(req.user, 'administrator'),
  update: ({ req }: { req: PayloadRequest }) => hasRole(req.user, 'administrator'),
};

/** For fields that visitors never see, such as who wrote a text. */
export const signedInOnly = { read: ({ req }: { req: PayloadRequest }) => accountOf(req.user) !== null };

/** The admin asks with `_status: published` whether to offer the Publish button. */
async function publicStep(slug: Governed, req: PayloadRequest, data?: Record<string, unknown>): Promise<boolean> {
  return data?._status !== 'published' || (await verdictOf(slug, 'publish', req)) !== false;
}

/** A version holds the document under `version`, so a filter on documents needs that prefix. */
function inVersions(verdict: Verdict): Verdict {
  return typeof verdict === 'object' ? prefixed(verdict) : verdict;
}

function prefixed(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      (key === 'and' || key === 'or') && Array.isArray(value) ? [key, value.map(prefixed)] : [`version.${key}`, value],
    ),
  ) as Where;
}
