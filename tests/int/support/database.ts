import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { inject } from 'vitest';
import { query } from '../../../scripts/query.ts';

/** Runs statements outside a transaction in a database of the run's server. */
export function sql(statement: string, url = inject('postgres')): Promise<pg.QueryResult> {
  return query(url, statement);
}

/** A new database: empty, or a copy of another. Answers its address. */
export async function newDatabase(template?: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await sql(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);
  const url = new URL(inject('postgres'));
  url.pathname = `/${name}`;
  return url.href;
}

/** Settings for a process that uses a database, its files in a folder of its own. To be made before Payload is read. */
export async function settingsFor(url: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(inject('folder'), 'files-'));
  return {
    DATABASE_URL: url,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    SITE_URL: 'http://127.0.0.1:3000',
    TRUSTED_PROXIES: '0',
  };
}
