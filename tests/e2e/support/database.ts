import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { theGround } from './ground.ts';

/** Runs a statement in a database of the run's server. */
export async function sql(statement: string, url = theGround().server): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
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
