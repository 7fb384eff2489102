import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { APIError } from 'payload';
import type { Capability } from './content';
import { kitWord } from './kitLabels';
import { type Account, accountOf } from './roles';
import { isLimited, officeIds } from './rules';

type OfficeRow = { id: string; region?: string | null; parent?: string | { id: string } | null };

/** Keeps what a limited listing manager saves within their regions and offices; the access table filters the rest. */
export function scoped(): Capability {
  return (config) => ({
    ...config,
    hooks: { ...config.hooks, beforeChange: [...(config.hooks?.beforeChange ?? []), refuseOutside(config.slug)] },
  });
}

function refuseOutside(slug: string): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const account = accountOf(req.user);
    if (!isLimited(account)) return data;
    const merged = { ...originalDoc, ...data };
    const office = slug === 'offices' ? (merged as OfficeRow) : await officeOf(merged.office, req);
    if (!office || isWithin(account, office)) return data;
    throw new APIError(kitWord('outOfScope', req.i18n?.language), 403, undefined, true);
  };
}

function isWithin(account: Account, office: OfficeRow): boolean {
  const parent = typeof office.parent === 'object' ? office.parent?.id : office.parent;
  const ids = officeIds(account);
  return (
    (account.regions ?? []).some((region) => region === office.region) ||
    ids.includes(office.id) ||
    (parent != null && ids.includes(parent))
  );
}

async function officeOf(relation: unknown, req: PayloadRequest): Promise<OfficeRow | null> {
  const id = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation;
  if (!id) return null;
  return req.payload.db.findOne<OfficeRow>({
    collection: 'offices' as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
}
