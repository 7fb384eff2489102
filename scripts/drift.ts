import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { migrationNames } from './database';
import { generate, IMPORT_MAP, TYPES, tables } from './generated';

type Snapshot = Record<string, Record<string, unknown>>;

// What is committed must be what the configuration generates today: types, import map, migrations.
process.exitCode = 1; // Until the end is reached: an event loop that runs dry would say 0.
const complaints = [...(await staleFiles()), ...(await missingMigration()), ...(await unlistedMigrations())];
process.stdout.write(complaints.map((sentence) => `${sentence}\n`).join(''));
process.exit(complaints.length ? 1 : 0);

async function staleFiles(): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'generated-'));
  await generate(folder);
  const stale: string[] = [];
  for (const file of [TYPES, IMPORT_MAP]) {
    const [committed, generated] = await Promise.all([textOf(file), textOf(path.join(folder, file))]);
    if (committed !== generated) stale.push(`${file} is stale. Run: npm run generate`);
  }
  await rm(folder, { recursive: true });
  return stale;
}

/** The tables that the configuration asks for, beside those that the newest migration with tables left. */
async function missingMigration(): Promise<string[]> {
  const { requireDrizzleKit, schema } = await tables();
  const wanted: Snapshot = JSON.parse(JSON.stringify(await requireDrizzleKit().generateDrizzleJson(schema)));
  const newest = (await readdir('migrations'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1);
  const present: Snapshot = newest ? JSON.parse(await textOf(path.join('migrations', newest))) : {};
  const changed = ['tables', 'enums', 'sequences', 'views'].flatMap((kind) => changes(wanted[kind], present[kind]));
  return changed.length ? [`No migration changes ${changed.join(', ')}. Run: npm run generate -- what-it-changes`] : [];
}

function changes(wanted: Snapshot[string] = {}, present: Snapshot[string] = {}): string[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(present)]);
  return [...names].filter((name) => !isDeepStrictEqual(wanted[name], present[name]));
}

async function unlistedMigrations(): Promise<string[]> {
  const index = await textOf('migrations/index.ts');
  const names = await migrationNames();
  return names
    .filter((name) => !index.includes(`'${name}'`))
    .map((name) => `migrations/index.ts does not list ${name}.`);
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
