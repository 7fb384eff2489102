import type { FlattenedField } from 'payload';

type Data = Record<string, unknown>;

/** The same data without blanks around its texts, so that a compulsory text cannot be a blank. */
export function trimmed<T>(data: T, fields: FlattenedField[]): T {
  if (typeof data !== 'object' || data === null) return data;
  const own = { ...(data as Data) };
  for (const field of fields) {
    if (field.name in own) own[field.name] = trimmedValue(own[field.name], field);
  }
  return own as T;
}

function trimmedValue(value: unknown, field: FlattenedField): unknown {
  if (field.type === 'text' || field.type === 'textarea') {
    if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item.trim() : item));
    return typeof value === 'string' ? value.trim() : value;
  }
  if (field.type === 'group' || field.type === 'tab') return trimmed(value, field.flattenedFields);
  if (field.type === 'array' && Array.isArray(value)) return value.map((row) => trimmed(row, field.flattenedFields));
  return value;
}
