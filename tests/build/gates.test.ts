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

test('a gate that nobody knows is no gate that passed', () => {
  expect(copyForTest().run(`${check} tpyes`).code).toBe(1);
});
