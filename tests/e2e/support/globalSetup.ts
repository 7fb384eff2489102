import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, NO_BROWSER } from '../../../scripts/browser.ts';
import { buildIfNeeded } from '../../../scripts/build.ts';
import { finished } from '../../../scripts/child.ts';
import { startPostgres } from '../../../scripts/postgres.ts';
import { startScript } from '../../../scripts/trial.ts';
import { type Ground, keepGround } from './ground.ts';

const TEMPLATE = 'demonstration';

/**
 * Prepares what all tests start from: the built site, and a PostgreSQL server of our own with one database that holds
 * the demonstration. Answers how to clear it all away.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  if (!findBrowser()) throw new Error(NO_BROWSER);
  await buildIfNeeded();
  const folder = await mkdtemp(path.join(tmpdir(), 'chancery-e2e-'));
  // PostgreSQL runs under an account of its own where the tests run as root.
  await chmod(folder, 0o711);
  const postgres = await startPostgres({ folder: path.join(folder, 'server'), throwAway: true });
  const clear = () => {
    void postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clear);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  await postgres.run(`CREATE DATABASE ${TEMPLATE}`);
  const secret = randomBytes(32).toString('base64url');
  await loadDemonstration({ DATABASE_URL: postgres.urlOf(TEMPLATE), DATA_DIR: folder, PAYLOAD_SECRET: secret });
  const accounts = JSON.parse(await readFile(path.join(folder, 'demo-accounts.json'), 'utf8')) as Ground['accounts'];
  keepGround({ server: postgres.urlOf('postgres'), template: TEMPLATE, folder, secret, accounts });
  return async () => {
    process.off('exit', clear);
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function loadDemonstration(settings: Record<string, string>): Promise<void> {
  const env = { ...process.env, ...settings, NODE_ENV: 'production' as const, LOG_LEVEL: 'error' };
  await finished(startScript(['--import', 'tsx', 'scripts/prepare.ts', '--seed'], env), 'prepare.ts');
}
