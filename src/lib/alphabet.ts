import type { Locale } from './locales';

/** Compares names as lists in a language order them. */
export function alphabetically(locale: Locale): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(locale);
  return (a, b) => compare(withoutArticle(a), withoutArticle(b));
}

/** The letter under which a name is looked up, without its accents. */
export function initialOf(name: string): string {
  return withoutAccents(withoutArticle(name)).charAt(0).toUpperCase();
}

/** Arabic names are looked up without their article. */
function withoutArticle(name: string): string {
  return name.replace(/^ال/, '');
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
