import { expect, test } from 'vitest';
import { alphabetically, initialOf } from './alphabet';

test('a name stands under its first letter, without accents', () => {
  expect(initialOf('Égypte')).toBe('E');
  expect(initialOf('الأردن')).toBe('ا');
  expect(initialOf('البرازيل')).toBe('ب');
});

test('accents and the Arabic article do not move a name in a list', () => {
  expect(['Zambie', 'Égypte', 'Finlande'].sort(alphabetically('fr'))).toEqual(['Égypte', 'Finlande', 'Zambie']);
  expect(['تركيا', 'البرازيل'].sort(alphabetically('ar'))).toEqual(['البرازيل', 'تركيا']);
});
