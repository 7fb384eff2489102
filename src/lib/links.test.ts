import { describe, expect, it } from 'vitest';
import { isLinkAddress, pathOnThisSite } from './links';

describe('isLinkAddress', () => {
  it.each([
    '/offices',
    '#contact',
    'https://example.gov/a?b#c',
    'http://example.gov',
    'mailto:a@b.gov',
    'tel:+12025550100',
  ])('takes %s', (address) => expect(isLinkAddress(address)).toBe(true));

  it.each(
    [
      ['//evil.example', '/\\evil.example', '#', 'javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x'],
      ['ftp://example.gov', 'https://localhost', 'https://', 'mailto:', 'example.gov', ''],
    ].flat(),
  )('refuses %s', (address) => expect(isLinkAddress(address)).toBe(false));
});

describe('pathOnThisSite', () => {
  it.each([
    ['/news', '/news'],
    ['/', '/'],
    [null, '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/a\\b', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('%s leads to %s', (given, path) => expect(pathOnThisSite(given)).toBe(path));
});
