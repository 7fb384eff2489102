import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { newDatabase, settingsFor, sql } from './support/database';

/*
 * A database of an earlier release, with data in it, is brought to this one; nothing is lost, and nothing is done twice.
 */
const url = await newDatabase();
Object.assign(process.env, await settingsFor(url));
const { openPayload } = await import('../../scripts/payload');
const { migrate } = await import('../../scripts/migrate');
const { databaseState } = await import('../../scripts/database');
const { migrations } = await import('@migrations');

const names = migrations.map(({ name }) => name);
const known = async (address: string) =>
  (await sql('SELECT name FROM payload_migrations ORDER BY name', address)).rows.map(({ name }) => name);

describe('a database of the first release', () => {
  beforeAll(async () => {
    const cms = await openPayload();
    await cms.db.migrate({ migrations: migrations.slice(0, 1) as never });
    await sql(ROWS, url);
  });

  it('is known to lack the later migrations', async () => {
    expect(await known(url)).toEqual(names.slice(0, 1));
    expect((await databaseState(url)).pending).toEqual(names.slice(1));
  });

  it('gets them in order, and keeps its data', async () => {
    expect(await migrate()).toEqual(names.slice(1));
    expect(await known(url)).toEqual(names);
    const cms = await openPayload();
    const country = await cms.find({ collection: 'countries', locale: 'all', where: { code: { equals: 'PE' } } });
    expect(country.docs).toMatchObject([
      { region: 'americas', _status: 'published', name: { en: 'Peru', es: 'Perú' } },
    ]);
    expect((await cms.count({ collection: 'users' })).totalDocs).toBe(1);
    expect((await cms.find({ collection: 'audit-log' })).docs).toMatchObject([{ title: 'Peru', action: 'publish' }]);
    const site = await cms.findGlobal({ slug: 'site', locale: 'es' });
    expect(site).toMatchObject({ name: 'Sitio', heroHeading: 'Bienvenidos' });
  });

  it('gets nothing a second time', async () => {
    expect(await migrate()).toEqual([]);
    expect(await known(url)).toEqual(names);
  });
});

describe('an empty database', () => {
  it('may be migrated by several at once: one does it, the others wait', async () => {
    const empty = await newDatabase();
    expect((await databaseState(empty)).pending).toEqual(names);
    const settings = await settingsFor(empty);
    const ends = await Promise.all([prepare(settings), prepare(settings)]);
    expect(ends).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ]);
    expect(await known(empty)).toEqual(names);
    expect(await databaseState(empty)).toEqual({ pending: [], empty: true });
  }, 90_000);
});

/** What `npm start` and the container run before the site. */
function prepare(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, ...settings, NODE_ENV: 'production' as const, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/prepare.ts'], { env });
  let said = '';
  child.stderr.on('data', (words) => {
    said += words;
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve({ code, said }));
  });
}

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const ROWS = `
  INSERT INTO countries (id, code, region, _status) VALUES ('${id(1)}', 'PE', 'americas', 'published');
  INSERT INTO countries_locales (_parent_id, _locale, name) VALUES ('${id(1)}', 'en', 'Peru'), ('${id(1)}', 'es', 'Perú');
  INSERT INTO users (id, name, email, role) VALUES ('${id(2)}', 'First', 'first@example.gov', 'administrator');
  INSERT INTO audit_log (id, action, title) VALUES ('${id(3)}', 'publish', 'Peru');
  INSERT INTO site (id) VALUES ('${id(4)}');
  INSERT INTO site_locales (_parent_id, _locale, name, hero_heading)
    VALUES ('${id(4)}', 'en', 'Site', 'Welcome'), ('${id(4)}', 'es', 'Sitio', 'Bienvenidos');
`;
