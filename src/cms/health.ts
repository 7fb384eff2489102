import { migrations } from '@migrations';
import { payload } from './payload';

type Health = { database: 'ok' | 'unreachable'; pendingMigrations: number | null };

const PATIENCE_MS = 2_000;

/** Asks the database, for at most two seconds, which migrations it has. */
export async function databaseHealth(): Promise<Health> {
  try {
    const names = await Promise.race([migrationsDone(), timeout()]);
    const pending = migrations.filter(({ name }) => !names.has(name));
    return { database: 'ok', pendingMigrations: pending.length };
  } catch {
    return { database: 'unreachable', pendingMigrations: null };
  }
}

async function migrationsDone(): Promise<Set<string | null | undefined>> {
  const { db } = await payload();
  const { docs } = await db.find<{ name?: string | null }>({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
  });
  return new Set(docs.map(({ name }) => name));
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE_MS));
}
