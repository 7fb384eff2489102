import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from './copy';
import { floorFaults, floorRights } from './floorsTable';

const lines = (count: number) => Array.from({ length: count }, (_, n) => `export const a${n} = ${n};\n`).join('');
const component = (body: string) => `export function Fault() {\n  return ${body};\n}\n`;

/** Faults against the other rules of biome.json: the rule, the file, its text. */
const faults: [rule: string, file: string, text: string][] = [
  ['format', 'src/lib/format.ts', 'export const a = "b"\n'],
  [
    'assist/source/organizeImports',
    'src/lib/order.ts',
    "import z from 'zod';\nimport a from 'pino';\n\nexport const b = [z, a];\n",
  ],
  ['lint/style/noProcessEnv', 'src/cms/environment.ts', 'export const a = process.env.HOST;\n'],
  ['lint/performance/noBarrelFile', 'src/offices/barrel.ts', "export { toOfficePage } from './view';\n"],
  ['lint/performance/noBarrelFile', 'src/offices/everything.ts', "export * from './view';\n"],
  [
    'lint/suspicious/noImportCycles',
    'src/news/one.ts',
    "import { two } from './two';\n\nexport const one = () => two;\n",
  ],
  [
    'lint/suspicious/noImportCycles',
    'src/news/two.ts',
    "import { one } from './one';\n\nexport const two = () => one;\n",
  ],
  ['lint/suspicious/noConsole', 'src/lib/loud.ts', "console.log('Hello');\n"],
  ['lint/style/noDefaultExport', 'src/offices/Default.tsx', 'export default function Fault() {\n  return null;\n}\n'],
  ['lint/style/noExcessiveLinesPerFile', 'src/lib/long.ts', lines(201)],
  ['lint/style/noExcessiveLinesPerFile', 'src/app/(site)/[locale]/long/page.tsx', lines(41)],
  ['lint/style/noInlineStyles', 'src/ui/Styled.tsx', component("<p style={{ color: 'red' }}>Red</p>")],
  ['lint/a11y/useAltText', 'src/ui/Silent.tsx', component('<input type="image" src="/a.png" />')],
  ['lint/style/useFilenamingConvention', 'src/lib/Wrong_name.ts', 'export const a = 1;\n'],
  ['lint/style/useFilenamingConvention', 'src/offices/wrongName.tsx', component('null')],
  ['lint/nursery/noFloatingPromises', 'src/lib/floating.ts', 'export const a = async () => 1;\n\na();\n'],
  [
    'lint/suspicious/noEmptyBlockStatements',
    'src/lib/silent.ts',
    'try {\n  JSON.parse("{");\n} catch {}\n'.replaceAll('"', "'"),
  ],
  [
    'lint/suspicious/noSkippedTests',
    'src/lib/skipped.test.ts',
    "import { test } from 'vitest';\n\ntest.skip('nothing', () => 1);\n",
  ],
  ['lint/style/noHexColors', 'src/offices/Colour.module.css', '.fault {\n  color: #123456;\n}\n'],
  ['lint/nursery/useLogicalProperties', 'src/offices/Left.module.css', '.fault {\n  margin-left: 1rem;\n}\n'],
];

/** At the edge of a rule, and right. */
const rights: [file: string, text: string][] = [
  ['src/lib/longest.ts', lines(200)],
  ['src/app/(site)/[locale]/longest/page.tsx', lines(40)],
  ['src/app/(site)/[locale]/right/page.tsx', 'export default function Page() {\n  return null;\n}\n'],
];

const copy = copyOfProject();
const found = new Map<string, Set<string>>();

beforeAll(() => {
  for (const [, file, text] of faults) copy.write(file, text);
  for (const [file, text] of rights) copy.write(file, text);
  for (const [file, statement] of [...floorFaults, ...floorRights]) copy.write(file, using(statement));
  const { code, out } = copy.run('biome check --error-on-warnings --reporter=json --max-diagnostics=none');
  expect(code).toBe(1);
  for (const { category, location } of JSON.parse(out).diagnostics) {
    found.set(location.path, (found.get(location.path) ?? new Set()).add(category));
  }
});
afterAll(copy.remove);

test.each(floorFaults)('%s may not say: %s', (file) => {
  expect([...(found.get(file) ?? [])]).toEqual(['lint/style/noRestrictedImports']);
});

test.each(faults)('%s is found in %s', (rule, file) => {
  expect([...(found.get(file) ?? [])]).toEqual([rule]);
});

test('nothing else is found: what is allowed passes, and so does the project', () => {
  const planted = new Set([...floorFaults.map(([file]) => file), ...faults.map(([, file]) => file)]);
  expect([...found].filter(([file]) => !planted.has(file))).toEqual([]);
});

test('no floor is given up by a comment', () => {
  const rules = 'noRestrictedImports|noProcessEnv|noImportCycles|noBarrelFile|noDefaultExport';
  expect(copy.run(`grep -rnE 'biome-ignore.*(lint:|lint/style:|${rules})' src`).out).toBe('');
});

/** The import, and a use of it, so that nothing but the import is a fault. */
function using(statement: string): string {
  if (!statement.startsWith('import')) return `${statement}\n`;
  const [, type, name] = /^import (type )?\{? ?(\w+)/.exec(statement) ?? [];
  return `${statement}\n\n${type ? `export type Use = ${name};` : `export const use = ${name};`}\n`;
}
