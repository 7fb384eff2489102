import { describe, expect, it } from 'vitest';
import { isSlug, slugify } from './slug';

describe('slugify', () => {
  it.each([
    ['México City', 'mexico-city'],
    ['Łódź & Großenhain', 'lodz-grossenhain'],
    ['Denver man’s trial', 'denver-mans-trial'],
    ['  --A--  ', 'a'],
    ['مكتب', ''],
  ])('%s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('is at most 80 characters, and ends with none of its hyphens', () => {
    const slug = slugify(`${'a'.repeat(79)} bcd`);
    expect(slug).toBe('a'.repeat(79));
    expect(isSlug(slug)).toBe(true);
  });
});

describe('isSlug', () => {
  it.each(['a', 'a-1', '2012'])('takes %s', (slug) => expect(isSlug(slug)).toBe(true));
  it.each(['', 'A', 'a--b', '-a', 'a-', 'a b', 'a/b', 'é', 'x'.repeat(81)])('refuses %s', (slug) =>
    expect(isSlug(slug)).toBe(false),
  );
});
