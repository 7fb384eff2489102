import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locale } from '@/lib/locales';

/** A text in every language of the site. */
export type L = Record<Locale, string>;

const here = new URL('.', import.meta.url);

export async function json<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(name, here), 'utf8')) as T;
}

export async function csv<T extends string>(name: string): Promise<Record<T, string>[]> {
  return parse(await readFile(new URL(name, here)), { columns: true, bom: true });
}

export function file(name: string): Promise<Buffer> {
  return readFile(new URL(name, here));
}

/** A text in every language, made by a function of the language. */
export function inEach(make: (locale: Locale) => string): L {
  return { en: make('en'), es: make('es'), fr: make('fr'), ar: make('ar') };
}

/** Replaces `{name}` in each language by the value of that language. */
export function filled(text: L, values: Record<string, L | string>): L {
  return inEach((locale) =>
    text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return (typeof value === 'object' ? value[locale] : value) ?? whole;
    }),
  );
}
