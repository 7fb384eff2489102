import type { Field, Tab } from 'payload';
import type { Locale } from '@/lib/locales';

type FieldWords = { label: string; help?: string; options?: Record<string, string> };

/** The words of one collection in one language; fields are keyed by their path, `telephones.number`. */
export type Words = {
  singular?: string;
  plural?: string;
  label?: string;
  help?: string;
  tabs?: Record<string, string>;
  fields: Record<string, FieldWords>;
};

/** English is compulsory; a language without a word shows the English one. */
export type Labels = { en: Words } & Partial<Record<Locale, Words>>;

type Translated = Record<string, string>;

/** One word in every language that has it, in the shape that Payload's admin takes. */
export function wordIn(labels: Labels, find: (words: Words) => string | undefined): Translated | undefined {
  const found = Object.entries(labels).flatMap(([locale, words]) => {
    const word = find(words);
    return word ? [[locale, word] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}

/** Gives every named field its label, help text and option labels. Throws for a field that has no English label. */
export function labelled(fields: Field[], labels: Labels, prefix = ''): Field[] {
  return fields.map((field) => labelledField(field, labels, prefix));
}

function labelledField(field: Field, labels: Labels, prefix: string): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => labelledTab(tab, labels, prefix)) };
  if (field.type === 'row' || field.type === 'collapsible') {
    return { ...field, fields: labelled(field.fields, labels, prefix) };
  }
  if (!('name' in field) || field.type === 'ui') return field;
  const path = prefix + field.name;
  const label = wordIn(labels, (words) => words.fields[path]?.label);
  if (!label?.en && field.label) return field;
  if (!label?.en) throw new Error(`The field "${path}" has no label. Add it to the labels of its room.`);
  const description = wordIn(labels, (words) => words.fields[path]?.help);
  const named = {
    ...field,
    label,
    ...(description && { admin: { ...field.admin, description } }),
    ...('fields' in field && { fields: labelled(field.fields, labels, `${path}.`) }),
    ...(field.type === 'select' && { options: optionsOf(field.options, labels, path) }),
  };
  return named as Field;
}

function labelledTab(tab: Tab, labels: Labels, prefix: string): Tab {
  const key = String(tab.label);
  const label = wordIn(labels, (words) => words.tabs?.[key]);
  if (!label?.en) throw new Error(`The tab "${key}" has no label. Add it to the labels of its room.`);
  return { ...tab, label, fields: labelled(tab.fields, labels, prefix) };
}

function optionsOf(options: unknown[], labels: Labels, path: string) {
  return options.map((option) => {
    const value = String(option);
    const label = wordIn(labels, (words) => words.fields[path]?.options?.[value]);
    if (!label?.en) throw new Error(`The choice "${value}" of the field "${path}" has no label.`);
    return { value, label };
  });
}
