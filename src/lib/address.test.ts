import { expect, it } from 'vitest';
import { addressOf } from './address';

it('is the address that our server wrote', () => {
  expect(addressOf(new Headers({ 'x-forwarded-for': '198.51.100.7' }))).toBe('198.51.100.7');
  expect(addressOf(new Headers({ 'x-forwarded-for': ' 198.51.100.7 , 10.0.0.1' }))).toBe('198.51.100.7');
  expect(addressOf(new Headers())).toBe('unknown');
});
