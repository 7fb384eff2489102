import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { query } from '../../../scripts/query.ts';
import { theGround } from './ground.ts';

/** Runs a statement in a database of the run's server. */
export function sql(statement: string, url = theGround().server): Promise<pg.QueryResult> {
  return query(url, statement);
}

/** A copy of the database with the demonstration. Answers its address. */
export async function newDatabase(): Promise<string> {
  const { server, template } = theGround();
  const name = `site_${randomBytes(8).toString('hex')}`;
  await sql(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Locks a table, so that whoever reads it waits. Answers how to wait for such a reader, and how to let them go on. */
export async function lockTable(url: string, table: string) {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  return {
    async untilWaitedFor(): Promise<void> {
      const waiting = `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '${table}'::regclass`;
      while (!(await holder.query(waiting)).rowCount) await pause(20);
    },
    async release(): Promise<void> {
      await holder.query('COMMIT');
      await holder.end();
    },
  };
}
