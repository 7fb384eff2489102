import { expect, test } from 'vitest';
import { folded, termOf } from './term';

test('a term is the decoded words without signs that the database or an address would read', () => {
  expect(termOf('S%C3%A3o%20%20Paulo%20')).toBe('São Paulo');
  expect(termOf('100%25_a%2Fb%5C')).toBe('100 a b');
  expect(termOf('%')).toBe('');
  expect(termOf('a%00%0Ab')).toBe('a b');
  expect(termOf('x'.repeat(300))).toHaveLength(100);
});

test('names are compared without accents and capitals', () => {
  expect(folded('Côte d’Ivoire')).toBe(folded('COTE D’IVOIRE'));
});
