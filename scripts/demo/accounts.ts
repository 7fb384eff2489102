import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { type Role, roles } from '@/cms/roles';
import { env } from '@/lib/env';

const NAMES: Record<Role, string> = {
  administrator: 'Alex Administrator',
  publisher: 'Petra Publisher',
  author: 'Amira Author',
  'listing-manager': 'Luis Listing',
  auditor: 'Audrey Auditor',
};

/** One account for each role with a password drawn now; the passwords stand in a file that only its owner reads. */
export async function writeAccounts(req: PayloadRequest): Promise<void> {
  const accounts = roles.map((role) => ({
    email: `${role}@example.gov`,
    password: randomBytes(18).toString('base64url'),
    role,
  }));
  for (const { email, password, role } of accounts) {
    await req.payload.create({ req, collection: 'users', data: { email, password, role, name: NAMES[role] } });
  }
  const folder = path.resolve(env.DATA_DIR);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}
