import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/*
 * Public pages carry no script of the framework (docs/decisions/0003-pages-without-framework-script.md), so nothing on
 * them may need it to appear or to work.
 */

/** Shown in drafts alone, which keep the framework's script. */
const IN_DRAFTS = ['src/cms/LivePreview.tsx'];

const sources = globSync('src/**/*.{ts,tsx}').filter(
  (file) => !file.includes('(payload)') && !IN_DRAFTS.includes(file),
);
const using = (what: RegExp) => sources.filter((file) => what.test(readFileSync(file, 'utf8')));

it('no public page comes in parts: script would have to put them in place', () => {
  expect(using(/\bSuspense\b/)).toEqual([]);
  expect(sources.filter((file) => path.basename(file).startsWith('loading.'))).toEqual([]);
});

it('no public page has client components: nothing would wake them', () => {
  expect(using(/^['"]use client['"]/m)).toEqual([]);
});

it('no public page calls notFound(): its body is empty until script fills it', () => {
  expect(using(/\bnotFound\b[^;]*from 'next\/navigation'/)).toEqual([]);
});
