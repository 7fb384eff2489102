import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { APIError } from 'payload';
import type { Capability } from './content';
import { kitWord } from './kitLabels';
import { type Account, accountOf } from './roles';
import { isLimited, officeIds } from './rules';

/** Where a document stands: an office itself, the office of a posting, or a country. */
type Place = { id?: string; region?: string | null; parent?: string | { id: string } | null };
type Document = Place & { office?: unknown };

/** Keeps what a limited listing manager saves within their regions and offices; the access table filters the rest. */
export function scoped(): Capability {
  return (config) => ({
    ...config,
    hooks: {
      ...config.hooks,
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), leaveOutSubOffices],
      beforeChange: [...(config.hooks?.beforeChange ?? []), refuseOutside(config.slug)],
    },
  });
}

/**
 * Payload fails to filter a join field by `id` (@payloadcms/drizzle 3.90.1 selects the column twice), which is what
 * the rule for somebody limited to single offices does. They read an office without the list of its sub-offices.
 */
const leaveOutSubOffices: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const account = accountOf(req.user);
  if (operation !== 'read' || !isLimited(account) || !officeIds(account).length) return args;
  const { joins } = args as { joins?: Record<string, unknown> | false };
  return { ...args, joins: joins !== false && { ...joins, subOffices: false } };
};

function refuseOutside(slug: string): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const account = accountOf(req.user);
    if (!isLimited(account)) return data;
    const next = await placeOf(slug, { ...originalDoc, ...data, id: originalDoc?.id }, req);
    if (next && isWithin(account, next)) return data;
    // A draft may be begun without a place, and then it does not lose the one that it has.
    const isBegun = !next && !(originalDoc && (await placeOf(slug, originalDoc, req)));
    if (isBegun) return data;
    throw new APIError(kitWord('outOfScope', req.i18n?.language), 403, undefined, true);
  };
}

async function placeOf(slug: string, document: Document, req: PayloadRequest): Promise<Place | null> {
  if (slug === 'attaches') return officeOf(document.office, req);
  return slug === 'offices' && !document.region && !document.parent ? null : document;
}

function isWithin(account: Account, { id, region, parent }: Place): boolean {
  const ids = officeIds(account);
  const main = typeof parent === 'object' ? parent?.id : parent;
  return (
    (account.regions ?? []).some((own) => own === region) ||
    (id !== undefined && ids.includes(id)) ||
    (main != null && ids.includes(main))
  );
}

async function officeOf(relation: unknown, req: PayloadRequest): Promise<Place | null> {
  const id = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation;
  if (!id) return null;
  return req.payload.db.findOne<Place & { id: string }>({
    collection: 'offices' as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
}
