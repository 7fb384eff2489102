import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { end } from './settings.ts';

const STAMP = path.join('.next', 'sources.sha256');
const SOURCES = [
  'src/**/*',
  'public/**/*',
  'migrations/*.ts',
  '{next,payload,postcss}.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds the site where a source changed since the last build. Answers whether it did. */
export async function buildIfNeeded(): Promise<boolean> {
  const now = await fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return false;
  await build(now);
  return true;
}

async function build(stamp: string): Promise<void> {
  // The build opens no connection, so it needs no settings; those of a start would only end up in it.
  const { DATABASE_URL, PAYLOAD_SECRET, ...env } = process.env;
  const settings = { ...env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync('next', ['build'], { stdio: 'inherit', env: settings });
  if (status !== 0) end('The build failed; see above.');
  writeFileSync(STAMP, stamp);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await sources())
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

async function sources(): Promise<string[]> {
  const found = new Set<string>();
  for await (const entry of glob(SOURCES, { withFileTypes: true })) {
    if (entry.isFile() && entry.name !== 'next-env.d.ts') found.add(path.join(entry.parentPath, entry.name));
  }
  return [...found].map((file) => path.relative('.', file)).sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await (process.argv.includes('--if-needed') ? buildIfNeeded() : build(await fingerprint()));
}
