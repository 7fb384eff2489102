import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSettings } from '../src/lib/settings.ts';

/** Stands for the address of the embedded server, which has not started yet. */
const EMBEDDED = 'postgres://embedded';

/** Whether the database is the embedded one, and the folder of the installation's own files. */
export type Installation = { embedded: boolean; folder: string };

/**
 * Completes the settings of this process for a trial installation: a random secret, kept in the data folder, and the
 * embedded database where no other is named. A faulty setting ends the process with one
 * message that lists all of them.
 */
export async function prepareSettings(): Promise<Installation> {
  loadEnvFile();
  const folder = path.resolve(process.env.DATA_DIR || '.data');
  const embedded = !process.env.DATABASE_URL;
  process.env.PAYLOAD_SECRET ||= await ownSecret(folder);
  try {
    readSettings({ ...process.env, ...(embedded && { DATABASE_URL: EMBEDDED }) });
  } catch (error) {
    end(error instanceof Error ? error.message : String(error));
  }
  return { embedded, folder };
}

/** Ends the process with a sentence and without a stack: for mistakes that the reader can mend. */
export function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** `.env` holds settings for a desk; what is set outside wins. */
function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

async function ownSecret(folder: string): Promise<string> {
  const file = path.join(folder, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  await mkdir(folder, { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
