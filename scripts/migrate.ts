import pg from 'pg';
import { migrations } from '../migrations/index.ts';
import { databaseState } from './database.ts';
import { openPayload } from './payload.ts';

/** Any number will do, as long as nobody else takes it: who holds it migrates, the others wait. */
const LOCK = 20_261_124;

/**
 * Brings the database to the newest migration. Several instances may start at once: one migrates, the others wait
 * and find nothing to do. Throws where a migration is missing afterwards.
 */
export async function migrate(): Promise<string[]> {
  const url = process.env.DATABASE_URL ?? '';
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { pending } = await databaseState(url);
    if (!pending.length) return [];
    const cms = await openPayload();
    // The adapter's type wants functions of `unknown`; the generated index is what it reads itself.
    await cms.db.migrate({ migrations: migrations as never });
    const after = await databaseState(url);
    if (after.pending.length) throw new Error(`These migrations did not run: ${after.pending.join(', ')}`);
    return pending;
  } finally {
    await guard.end();
  }
}
