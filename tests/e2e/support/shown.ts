import { locales } from '@/lib/locales';
import type { Client } from './client.ts';
import { textOf } from './html.ts';
import { inLanguage } from './pages.ts';
import { expect } from './test.ts';

type Expected = { on: string[]; words?: string | RegExp; never?: string };

/** Asks once for pages in every language, and looks what they say: `words` on each, and `never` on none. */
export async function expectShown(visitor: Client, when: string, { on, words, never }: Expected): Promise<void> {
  for (const address of inEachLanguage(on)) {
    const text = textOf(await (await visitor.api.get(address)).text());
    const isFound = typeof words === 'string' ? text.includes(words) : !words || words.test(text);
    expect.soft(isFound, `${when}: ${address} shows ${words}`).toBe(true);
    if (never) expect.soft(text.includes(never), `${when}: ${address} still shows ${never}`).toBe(false);
  }
}

/** Expects an address to lead to another one, for good, in every language. */
export async function expectMoved(visitor: Client, from: string, to: string): Promise<void> {
  for (const locale of locales) {
    const answer = await visitor.api.get(inLanguage(from, locale), { maxRedirects: 0 });
    expect.soft(answer.status(), inLanguage(from, locale)).toBe(308);
    const locations = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'location');
    expect.soft(locations.map(({ value }) => value)).toEqual([inLanguage(to, locale)]);
  }
}

export async function expectMissing(visitor: Client, when: string, ...paths: string[]): Promise<void> {
  for (const address of inEachLanguage(paths)) {
    const answer = await visitor.api.get(address, { maxRedirects: 0 });
    expect.soft(answer.status(), `${when}: ${address}`).toBe(404);
  }
}

function inEachLanguage(paths: string[]): string[] {
  return paths.flatMap((path) => locales.map((locale) => inLanguage(path, locale)));
}
