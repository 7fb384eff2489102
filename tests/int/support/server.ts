import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../scripts/postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of this run's PostgreSQL server. */
    postgres: string;
    /** The name of its migrated database, which each test file copies. */
    template: string;
    /** A folder that goes when the run is over. */
    folder: string;
  }
}

const TEMPLATE = 'migrated';

/** Starts a PostgreSQL server for this run in a temporary folder, and migrates one database as `npm start` does. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chancery-int-'));
  // PostgreSQL runs under an account of its own where the tests run as root.
  await chmod(folder, 0o711);
  const postgres = await startPostgres({ folder: path.join(folder, 'server'), throwAway: true });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await postgres.run(`CREATE DATABASE ${TEMPLATE}`);
    migrate(postgres.urlOf(TEMPLATE), folder);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('postgres', postgres.urlOf('postgres'));
  project.provide('template', TEMPLATE);
  project.provide('folder', folder);
  return stop;
}

function migrate(url: string, folder: string): void {
  const own = {
    DATABASE_URL: url,
    DATA_DIR: folder,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'error',
  };
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/prepare.ts'], {
    env: { ...process.env, ...own, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The template database could not be migrated (code ${status}).\n${stderr}`);
}
