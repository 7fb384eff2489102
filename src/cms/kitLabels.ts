import type { Field } from 'payload';
import { isLocale, type Locale } from '@/lib/locales';
import { type Labels, labelled as labelledBy } from './labels';
import labels from './labels.json' with { type: 'json' };
import sentences from './sentences.json' with { type: 'json' };

/** The kit's own fields with their words. */
export function labelled(fields: Field[]): Field[] {
  return labelledBy(fields, labels as Labels);
}

/** A sentence of the kit in the language of the admin, with `{name}` replaced by the value given. */
export function kitWord(
  key: keyof typeof sentences.en,
  language?: string,
  values: Record<string, string> = {},
): string {
  const locale: Locale = language && isLocale(language) ? language : 'en';
  return sentences[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
