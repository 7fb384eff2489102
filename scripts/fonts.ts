import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/*
 * Cuts the fonts of the U.S. Web Design System to the characters of our languages: `node scripts/fonts.ts`. The files'
 * names carry a hash of their content, so browsers may keep them for ever.
 */

type Face = { family: string; weight: 400 | 700; style: 'normal' | 'italic'; source: string; first: boolean };
type Range = { name: string; first: boolean; codes: string[] };

const SOURCE = 'node_modules/@uswds/uswds/dist/fonts';
const TARGET = 'public/fonts';
const FEATURES = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

/** `first`: a visitor sees it at once on every page in Latin script. */
const faces: Face[] = [
  { family: 'Public Sans', weight: 400, style: 'normal', source: 'public-sans/PublicSans-Regular', first: true },
  { family: 'Public Sans', weight: 700, style: 'normal', source: 'public-sans/PublicSans-Bold', first: true },
  { family: 'Public Sans', weight: 400, style: 'italic', source: 'public-sans/PublicSans-Italic', first: false },
  { family: 'Merriweather', weight: 700, style: 'normal', source: 'merriweather/Latin-Merriweather-Bold', first: true },
];

const LATIN =
  '20-7E A0-FF 131 152-153 2C6 2DA 2DC 2010-2014 2018-201E 2020-2022 2026 2030 2039-203A 2044 20AC 2122 2212';
const LATIN_EXTENDED = '100-130 132-151 154-17F 1A0-1A1 1AF-1B0 218-21B 1E80-1E85 1E9E 1EA0-1EF9';

/** The second range is for names of people and places; a browser fetches it where a page has such a character. */
const ranges: Range[] = [
  { name: 'latin', first: true, codes: LATIN.split(' ') },
  { name: 'latin-ext', first: false, codes: LATIN_EXTENDED.split(' ') },
];

const made = await Promise.all(faces.flatMap((face) => ranges.map((range) => cut(face, range))));

await mkdir(TARGET, { recursive: true });
for (const old of await readdir(TARGET)) if (old.endsWith('.woff2')) await rm(`${TARGET}/${old}`);
for (const { name, content } of made) await writeFile(`${TARGET}/${name}`, content);
await writeFile('src/ui/styles/_fontFaces.scss', styles());
await writeFile('src/ui/fontFiles.ts', preloads());
execFileSync('node_modules/.bin/biome', ['format', '--write', 'src/ui/styles/_fontFaces.scss', 'src/ui/fontFiles.ts']);
for (const { name, content } of made) process.stdout.write(`${String(content.length).padStart(6)}  ${name}\n`);

async function cut(face: Face, range: Range) {
  const original = await readFile(`${SOURCE}/${face.source}.ttf`);
  const content = await subsetFont(original, range.codes.map(characters).join(''), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: FEATURES,
  });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const family = face.family.toLowerCase().replaceAll(' ', '-');
  const words = [family, face.weight, face.style === 'italic' && 'italic', range.name];
  return { face, range, content, name: `${words.filter(Boolean).join('-')}.${hash}.woff2` };
}

/** The characters of a range of hexadecimal codes, both ends included. */
function characters(codes: string): string {
  const [from = 0, to = from] = codes.split('-').map((code) => Number.parseInt(code, 16));
  return Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)).join('');
}

function styles(): string {
  const rules = made.map(
    ({ face, range, name }) => `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('/fonts/${name}') format('woff2');
  unicode-range: ${range.codes.map((code) => `U+${code}`).join(', ')};
}
`,
  );
  return `/* Made by scripts/fonts.ts. */\n${rules.join('\n')}`;
}

function preloads(): string {
  const files = made.filter(({ face, range }) => face.first && range.first).map(({ name }) => `  '/fonts/${name}',\n`);
  return `/** The fonts that a page in Latin script shows at once. Made by scripts/fonts.ts. */
export const fontFiles: string[] = [\n${files.join('')}];\n`;
}
