import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { type Role, roles } from '@/cms/roles';
import { env } from '@/lib/env';
import { idOf, remember } from './ids';

const NAMES: Record<Role, string> = {
  administrator: 'Alex Administrator',
  publisher: 'Petra Publisher',
  author: 'Amira Author',
  'listing-manager': 'Luis Listing',
  auditor: 'Audrey Auditor',
};

const DIRECTORY = new Set<CollectionSlug>(['offices', 'attaches', 'countries']);

type Account = { email: string; password: string; role: Role };

/** One account for each role with a password drawn now. */
export async function writeAccounts(req: PayloadRequest): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const role of roles) {
    const account = { email: `${role}@example.gov`, password: randomBytes(18).toString('base64url'), role };
    const { id } = await req.payload.create({ req, collection: 'users', data: { ...account, name: NAMES[role] } });
    remember('users', role, id);
    accounts.push(account);
  }
  return accounts;
}

/** The passwords stand in a file that only its owner reads. */
export async function saveAccounts(accounts: Account[]): Promise<void> {
  const folder = path.resolve(env.DATA_DIR);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}

/** Who began the demonstration's documents, as the editors' lists show it. */
export function authorship(collection: CollectionSlug): { createdBy: string; authorName: string } {
  const role = DIRECTORY.has(collection) ? 'listing-manager' : 'publisher';
  return { createdBy: idOf('users', role), authorName: NAMES[role] };
}
