import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { fontFiles } from '@/ui/fontFiles';

/** A thing of the built site, its weight in bytes and the most that it may weigh. */
type Weight = { what: string; bytes: number; limit: number };

const KB = 1000;
const PAGES = '.next/server/app/(site)/**/page_client-reference-manifest.js';

// What a visitor's first view may weigh: the heaviest of each kind is told, and whatever is too heavy.
for (const kind of [styles(), fonts(), scripts()]) {
  kind.sort((a, b) => b.bytes - a.bytes);
  for (const weight of kind.filter((candidate, place) => place === 0 || isTooHeavy(candidate))) tell(weight);
  if (kind.some(isTooHeavy)) process.exitCode = 1;
}

function tell(weight: Weight): void {
  const { what, bytes, limit } = weight;
  const verdict = isTooHeavy(weight) ? 'TOO HEAVY' : 'Heaviest';
  process.stdout.write(`${verdict}: ${what}, ${(bytes / KB).toFixed(1)} of ${limit / KB} KB\n`);
}

function isTooHeavy({ bytes, limit }: Weight): boolean {
  return bytes > limit;
}

/** The styles that each public page loads, by Next's own list of them, compressed as the server does. */
function styles(): Weight[] {
  const pages = globSync(PAGES).map((manifest) => ({
    what: `styles of ${path.dirname(path.relative('.next/server/app/(site)', manifest))}`,
    bytes: sum(stylesIn(manifest).map((file) => gzipSync(readFileSync(path.join('.next', file))).length)),
    limit: 25 * KB,
  }));
  if (!pages.some(({ bytes }) => bytes > 0)) throw new Error('No page with styles is in .next. Is the site built?');
  return pages;
}

function stylesIn(manifest: string): string[] {
  const context: { __RSC_MANIFEST?: Record<string, { entryCSSFiles: Record<string, { path: string }[]> }> } = {};
  runInNewContext(readFileSync(manifest, 'utf8'), Object.assign(context, { globalThis: context }));
  const entries = Object.values(context.__RSC_MANIFEST ?? {}).flatMap(({ entryCSSFiles }) =>
    Object.values(entryCSSFiles),
  );
  return [...new Set(entries.flat().map((entry) => entry.path))];
}

/** The fonts that every page asks for at once. They are compressed by nature. */
function fonts(): Weight[] {
  const bytes = sum(fontFiles.map((file) => statSync(`public${file}`).size));
  return [{ what: 'fonts asked for at once', bytes, limit: 60 * KB }];
}

function scripts(): Weight[] {
  const files = existsSync('public/scripts') ? globSync('public/scripts/**/*.js') : [];
  return files.map((file) => ({ what: file, bytes: statSync(file).size, limit: 4 * KB }));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
