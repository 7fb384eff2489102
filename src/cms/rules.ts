import type { PayloadRequest, Where } from 'payload';
import { type Account, hasRole } from './roles';

/** What a rule answers: everything, nothing, or the documents that match. A permission is a filter. */
export type Verdict = boolean | Where;
/** Most rules ask for the account alone; `req` is for one that has to look something up. */
export type Rule = (account: Account | null, req: PayloadRequest) => Verdict | Promise<Verdict>;
type AccountRule = (account: Account | null) => Verdict;

const untrashed: Where = { deletedAt: { exists: false } };

export const all: AccountRule = () => true;
export const none: AccountRule = () => false;

/** What is on the public site. `trash=true` in an address must not bring a trashed document back. */
export const published: AccountRule = () => ({ and: [{ _status: { equals: 'published' } }, untrashed] });

/** For collections without drafts, where only the bin hides a document. */
export const inUse: AccountRule = () => untrashed;

/** Images are public from the first publication that shows them. */
export const released: AccountRule = () => ({ and: [{ released: { equals: true } }, untrashed] });

export const own: AccountRule = (account) => (account ? { createdBy: { equals: account.id } } : false);

export const ownUnpublished: AccountRule = (account) => {
  if (!account) return false;
  const conditions: Where[] = [{ createdBy: { equals: account.id } }, { _status: { equals: 'draft' } }];
  return { and: conditions };
};

/** What an author sees: the public site, their own work, and what was sent to review. */
export const publishedOwnOrInReview: AccountRule = (account) => {
  if (!account) return false;
  const inReview: Where = { and: [{ stage: { equals: 'in-review' } }, untrashed] };
  return { or: [published(account) as Where, { createdBy: { equals: account.id } }, inReview] };
};

export const self: AccountRule = (account) => (account ? { id: { equals: account.id } } : false);

/** Offices of a listing manager's regions, the offices named in the account, and those offices' sub-offices. */
export const officesInScope: AccountRule = (account) => {
  if (!account) return false;
  if (isUnlimited(account)) return true;
  const ids = officeIds(account);
  const named: Where[] = ids.length ? [{ id: { in: ids } }, { parent: { in: ids } }] : [];
  return { or: [{ region: { in: account.regions ?? [] } }, ...named, begunWithout('region', account)] };
};

/** Postings at the offices in scope, by those offices' ids: within a join field Payload cannot filter by `office.parent`. */
export const postingsInScope: Rule = async (account, req) => {
  const offices = officesInScope(account);
  if (!account || typeof offices !== 'object') return offices;
  req.context.officesInScope ??= req.payload.db.find<{ id: string }>({
    collection: 'offices',
    where: offices,
    pagination: false,
    req,
  });
  const { docs } = await (req.context.officesInScope as Promise<{ docs: { id: string }[] }>);
  return { or: [{ office: { in: docs.map(({ id }) => id) } }, begunWithout('office', account)] };
};

/** Countries of the regions in scope; an account limited to single offices keeps no country. */
export const countriesInScope: AccountRule = (account) => {
  if (!account) return false;
  if (isUnlimited(account)) return true;
  return account.regions?.length ? { region: { in: account.regions } } : false;
};

/** The public site, and besides it what the other rule grants. */
export function publishedOr(rule: Rule): Rule {
  return async (account, req) => {
    const verdict = await rule(account, req);
    if (typeof verdict !== 'object') return verdict || published(account);
    return { or: [published(account) as Where, verdict] };
  };
}

/** Whether an account is a listing manager that a region or an office limits. */
export function isLimited(account: Account | null): account is Account {
  return account !== null && hasRole(account, 'listing-manager') && !isUnlimited(account);
}

export function officeIds(account: Account): string[] {
  return (account.offices ?? []).map((office) => (typeof office === 'string' ? office : office.id));
}

function isUnlimited(account: Account): boolean {
  return !account.regions?.length && !account.offices?.length;
}

/** The admin saves a new document before it has a place: until then it belongs to whoever began it. */
function begunWithout(place: 'region' | 'office', account: Account): Where {
  return { and: [{ [place]: { exists: false } }, { createdBy: { equals: account.id } }] };
}
