import path from 'node:path';
import { type PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { env } from '@/lib/env';
import { log } from '@/lib/log';

/** Tables change by committed migrations alone; a query or a forgotten transaction is ended rather than waited for. */
export function database(root: string) {
  return postgresAdapter({
    idType: 'uuidv7',
    push: false,
    disableCreateDatabase: true,
    migrationDir: path.join(root, 'migrations'),
    pool: {
      connectionString: env.DATABASE_URL,
      max: 12,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 20_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
}

/**
 * An idle connection that breaks (the database was restarted) raises an event that would end the process if nobody
 * heard it. The pool opens a new one when it is next asked.
 */
export function outliveDatabase(payload: Payload): void {
  postgresOf(payload).pool.on('error', (error) => log.warn({ reason: error.message }, 'A database connection broke'));
}

/** The adapter as what it is: Payload's own type names only what all databases have. */
export function postgresOf(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter;
}
