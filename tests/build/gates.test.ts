import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { copyForTest } from './copy';

const check = 'node --import tsx scripts/check.ts';

test('types: a value of the wrong type is found, and the check fails', () => {
  const copy = copyForTest();
  copy.append('src/lib/slug.ts', "\nexport const planted: number = 'text';\n");
  const { code, said } = copy.run(`${check} types`);
  expect(said).toContain('src/lib/slug.ts');
  expect(said).toContain("Type 'string' is not assignable to type 'number'");
  expect(said).toContain('0 of 1 gates passed. Failed: types.');
  expect(code).toBe(1);
});

test('dead code: an export, a file and a package that nobody uses are found', () => {
  const copy = copyForTest();
  copy.append('src/lib/slug.ts', '\nexport const planted = 1;\n');
  copy.write('src/offices/planted.ts', 'export const planted = 1;\n');
  copy.change('package.json', (text) => text.replace('"dependencies": {', '"dependencies": { "left-pad": "1.3.0",'));
  const { code, out } = copy.run('knip --no-config-hints --reporter compact');
  expect(code).toBe(1);
  expect(out.match(/^.*(?:planted|left-pad).*$/gm)).toHaveLength(3);
});

test('drift: stale types, a stale import map, a change of tables and an unlisted migration are found', () => {
  const copy = copyForTest();
  copy.append('src/payload-types.ts', '// planted\n');
  copy.append('src/app/(payload)/admin/importMap.js', '// planted\n');
  copy.write('migrations/20990101_000000_planted.json', '{ "tables": {} }');
  copy.write('migrations/20990101_000000_planted.ts', '');
  const { code, said } = copy.run(`${check} drift`);
  expect(said).toContain('src/payload-types.ts is stale');
  expect(said).toContain('importMap.js is stale');
  expect(said).toContain('No migration changes public.news');
  expect(said).toContain('migrations/index.ts does not list 20990101_000000_planted');
  expect(code).toBe(1);
});

test('budgets: styles, fonts and scripts that are too heavy are found', () => {
  const copy = copyForTest();
  const page = '.next/server/app/(site)/[locale]/planted';
  const files = { 'src/app/(site)/[locale]/planted/page': [{ path: 'static/planted.css' }] };
  const manifest = JSON.stringify({ '/planted': { entryCSSFiles: files } });
  copy.write(`${page}/page_client-reference-manifest.js`, `globalThis.__RSC_MANIFEST = ${manifest};`);
  copy.write('.next/static/planted.css', randomBytes(30_000).toString('hex'));
  copy.write('public/scripts/planted.js', 'x'.repeat(4001));
  copy.write('public/fonts/planted.woff2', 'x'.repeat(60_001));
  copy.write('src/ui/fontFiles.ts', "export const fontFiles = ['/fonts/planted.woff2'];");
  const { code, said } = copy.run(`${check} budgets`);
  expect(said).toMatch(/TOO HEAVY: styles of \[locale]\/planted, 3\d\.\d of 25 KB/);
  expect(said).toContain('TOO HEAVY: fonts asked for at once, 60.0 of 60 KB');
  expect(said).toContain('TOO HEAVY: public/scripts/planted.js, 4.0 of 4 KB');
  expect(code).toBe(1);
});

test('budgets: where nothing is built, nothing is within its budget', () => {
  expect(copyForTest().run(`${check} budgets`).code).toBe(1);
});

test('a gate that nobody knows is no gate that passed', () => {
  expect(copyForTest().run(`${check} tpyes`).code).toBe(1);
});
