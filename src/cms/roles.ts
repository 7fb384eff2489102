import type { Region } from '@/lib/regions';

/** Who may sign in, from the widest to the narrowest; `docs/editors-guide.md` explains each to its holder. */
export const roles = ['administrator', 'publisher', 'author', 'listing-manager', 'auditor'] as const;

export type Role = (typeof roles)[number];

export function isRole(value: unknown): value is Role {
  return (roles as readonly unknown[]).includes(value);
}

/** The part of an account that decides what it may do. Regions and offices limit a listing manager; none means all. */
export type Account = {
  id: string;
  role: Role;
  regions?: Region[] | null;
  offices?: (string | { id: string })[] | null;
};

/** The account behind a request, or null for a visitor. Reads only what the session's own user document says. */
export function accountOf(user: unknown): Account | null {
  if (typeof user !== 'object' || user === null || !('role' in user)) return null;
  return isRole(user.role) ? (user as Account) : null;
}

export function hasRole(user: unknown, ...allowed: Role[]): boolean {
  const account = accountOf(user);
  return account !== null && allowed.includes(account.role);
}
