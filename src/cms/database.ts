import path from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { env } from '@/lib/env';

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
