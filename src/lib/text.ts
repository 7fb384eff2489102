import { defaultLocale, directionOf, type Locale } from './locales';

/** A piece of editors' text on a page. `lang` and `dir` are set only where it is not in the page's language. */
export type Text = { value: string; lang?: Locale; dir?: 'ltr' | 'rtl' };

/** What a localized field holds when a document is read in all languages at once. */
export type Localized<T> = Partial<Record<Locale, T | null>>;

/** A localized field as read: Payload's types name the value of one language, the read brings all of them. */
export type Field<T> = T | Localized<T> | null | undefined;

type Chosen<T> = { value: T; locale: Locale };

/** The page language's value, else the default language's, else null. An empty string counts as missing. */
export function choose<T>(field: Field<T>, locale: Locale): Chosen<T> | null {
  const values = inLanguages(field);
  for (const candidate of [locale, defaultLocale]) {
    const value = values[candidate];
    if (value !== undefined && value !== null && value !== '') return { value: value as T, locale: candidate };
  }
  return null;
}

function inLanguages<T>(field: Field<T>): Localized<T> {
  if (typeof field !== 'object' || field === null) return field ? { [defaultLocale]: field } : {};
  return field as Localized<T>;
}

/** The attributes that mark a value as written in another language than the page's. */
export function foreignMarks(valueLocale: Locale, pageLocale: Locale): Pick<Text, 'lang' | 'dir'> {
  return valueLocale === pageLocale ? {} : { lang: valueLocale, dir: directionOf(valueLocale) };
}

/** `choose` for plain text; null when no language has it. */
export function textIn(field: Field<string>, locale: Locale): Text | null {
  const chosen = choose(field, locale);
  return chosen && { value: chosen.value, ...foreignMarks(chosen.locale, locale) };
}

/** `textIn` for a field that is compulsory in the default language. */
export function requiredText(field: Field<string>, locale: Locale): Text {
  return textIn(field, locale) ?? { value: '' };
}

/** A text of our own making that is in the page's language or in none, such as a proper name. */
export function plain(value: string): Text {
  return { value };
}

/** Two texts with a comma between them, in the language of the first. */
export function joined(first: Text, second: Text, locale: Locale): Text {
  const comma = (first.lang ?? locale) === 'ar' ? '، ' : ', ';
  return { ...first, value: `${first.value}${comma}${second.value}` };
}

/** `lang` and `dir` for the element that shows a text. */
export function langProps(text: Text | null | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return text?.lang ? { lang: text.lang, dir: text.dir } : {};
}
