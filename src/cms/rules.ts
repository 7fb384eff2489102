import type { Where } from 'payload';
import { type Account, hasRole } from './roles';

/** What a rule answers: everything, nothing, or the documents that match. A permission is a filter. */
export type Verdict = boolean | Where;
export type Rule = (account: Account | null) => Verdict;

const untrashed: Where = { deletedAt: { exists: false } };

export const all: Rule = () => true;
export const none: Rule = () => false;

/** What is on the public site. `trash=true` in an address must not bring a trashed document back. */
export const published: Rule = () => ({ and: [{ _status: { equals: 'published' } }, untrashed] });

/** For collections without drafts, where only the bin hides a document. */
export const inUse: Rule = () => untrashed;

/** Images are public from the first publication that shows them. */
export const released: Rule = () => ({ and: [{ released: { equals: true } }, untrashed] });

export const own: Rule = (account) => (account ? { createdBy: { equals: account.id } } : false);

export const ownUnpublished: Rule = (account) => {
  if (!account) return false;
  const conditions: Where[] = [{ createdBy: { equals: account.id } }, { _status: { equals: 'draft' } }];
  return { and: conditions };
};

/** What an author sees: the public site, their own work, and what was sent to review. */
export const publishedOwnOrInReview: Rule = (account) => {
  if (!account) return false;
  const conditions: Where[] = [
    { _status: { equals: 'published' } },
    { createdBy: { equals: account.id } },
    { stage: { equals: 'in-review' } },
  ];
  return { or: conditions };
};

export const self: Rule = (account) => (account ? { id: { equals: account.id } } : false);

/** Offices of a listing manager's regions, the offices named in the account, and those offices' sub-offices. */
export const officesInScope: Rule = (account) => scope(account, '');

/** Postings at the offices in scope. */
export const postingsInScope: Rule = (account) => scope(account, 'office.');

/** Countries of the regions in scope; an account limited to single offices keeps no country. */
export const countriesInScope: Rule = (account) => {
  if (!account) return false;
  if (isUnlimited(account)) return true;
  return account.regions?.length ? { region: { in: account.regions } } : false;
};

/** The public site, and besides it what the other rule grants. */
export function publishedOr(rule: Rule): Rule {
  return (account) => {
    const verdict = rule(account);
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

function scope(account: Account | null, prefix: string): Verdict {
  if (!account) return false;
  if (isUnlimited(account)) return true;
  const ids = officeIds(account);
  return {
    or: [
      { [`${prefix}region`]: { in: account.regions ?? [] } },
      { [`${prefix}id`]: { in: ids } },
      { [`${prefix}parent`]: { in: ids } },
    ],
  };
}
