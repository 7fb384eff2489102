import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';
import { trimmed } from './trimmed';

const text = (name: string): FlattenedField => ({ name, type: 'text' });
const fields = [
  text('headline'),
  { name: 'languages', type: 'text', hasMany: true },
  { name: 'contact', type: 'group', flattenedFields: [text('label')] },
  { name: 'rows', type: 'array', flattenedFields: [text('label')] },
  { name: 'body', type: 'richText' },
] as FlattenedField[];

it('takes the blanks around texts, at any depth, and leaves everything else', () => {
  const body = { root: { children: [{ text: ' a ' }] } };
  const data = {
    headline: '  Art ',
    languages: [' en'],
    contact: { label: ' x ' },
    rows: [{ label: 'y ' }],
    body,
    n: 1,
  };
  expect(trimmed(data, fields)).toEqual({
    headline: 'Art',
    languages: ['en'],
    contact: { label: 'x' },
    rows: [{ label: 'y' }],
    body,
    n: 1,
  });
});

it('takes what is not there as it is', () => {
  expect(trimmed(undefined, fields)).toBeUndefined();
  expect(trimmed({ headline: null, rows: null }, fields)).toEqual({ headline: null, rows: null });
});
