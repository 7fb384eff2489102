import type { CollectionConfig, GlobalConfig, PayloadRequest, Where } from 'payload';
import { accessTable, type Governed, type Operation, type Row } from './accessTable';
import { accountOf, hasRole } from './roles';
import { none, type Verdict } from './rules';

type AccessArgs = { req: PayloadRequest; data?: Record<string, unknown> };

/** The table's answer for the account of a request. */
export function verdictOf(slug: Governed, operation: Operation, user: unknown): Verdict {
  const account = accountOf(user);
  const row: Row = accessTable[slug];
  const rule = row[account?.role ?? 'visitor']?.[operation] ?? none;
  return rule(account);
}

/** Every access key of a collection, so that none falls back to "any signed-in user". */
export function collectionAccess(slug: Governed): NonNullable<CollectionConfig['access']> {
  return {
    admin: ({ req }) => accountOf(req.user) !== null,
    create: ({ req, data }: AccessArgs) => publicStep(slug, req, data) && verdictOf(slug, 'create', req.user) !== false,
    read: ({ req }) => verdictOf(slug, 'read', req.user),
    update: ({ req, data }: AccessArgs) => publicStep(slug, req, data) && verdictOf(slug, 'update', req.user),
    delete: ({ req }) => verdictOf(slug, 'delete', req.user),
    readVersions: ({ req }) => inVersions(verdictOf(slug, 'readVersions', req.user)),
    unlock: ({ req }) => verdictOf(slug, 'unlock', req.user),
  };
}

export function globalAccess(slug: Governed): NonNullable<GlobalConfig['access']> {
  return {
    read: ({ req }) => verdictOf(slug, 'read', req.user),
    update: ({ req }) => verdictOf(slug, 'update', req.user),
    readVersions: ({ req }) => inVersions(verdictOf(slug, 'readVersions', req.user)),
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
function publicStep(slug: Governed, req: PayloadRequest, data?: Record<string, unknown>): boolean {
  return data?._status !== 'published' || verdictOf(slug, 'publish', req.user) !== false;
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
