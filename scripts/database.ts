import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { startPostgres } from './postgres.ts';
import type { Installation } from './settings.ts';

const DATABASE = 'chancery';

type Database = { stop(): Promise<void> };

/**
 * Starts the embedded database where no other is named; `process.env.DATABASE_URL` is then its address. To be called
 * before anything reads `@/lib/env`'s database.
 */
export async function openDatabase({ embedded, folder }: Installation): Promise<Database> {
  if (!embedded) return { stop: async () => {} };
  const postgres = await startPostgres({ folder });
  const { rowCount } = await postgres.run(`SELECT 1 FROM pg_database WHERE datname = '${DATABASE}'`);
  if (!rowCount) await postgres.run(`CREATE DATABASE ${DATABASE}`);
  process.env.DATABASE_URL = postgres.urlOf(DATABASE);
  return { stop: postgres.stop };
}

type State = { pending: string[]; empty: boolean };

/** Which migrations the database lacks, and whether it has no account yet. Cheap: asks the database alone. */
export async function databaseState(url: string): Promise<State> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const names = await migrationNames();
    const { rows: known } = await client.query(`SELECT to_regclass('payload_migrations') IS NOT NULL AS present`);
    if (!known[0].present) return { pending: names, empty: true };
    const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations');
    const done = new Set(rows.map(({ name }) => name));
    const pending = names.filter((name) => !done.has(name));
    if (pending.length) return { pending, empty: false };
    const accounts = await client.query('SELECT 1 FROM users LIMIT 1');
    return { pending, empty: accounts.rowCount === 0 };
  } finally {
    await client.end();
  }
}

/** The committed migrations, the oldest first. */
export async function migrationNames(): Promise<string[]> {
  const files = (await readdir('migrations')).filter((file) => /^\d.*\.ts$/.test(file));
  return files.map((file) => file.replace(/\.ts$/, '')).sort();
}
