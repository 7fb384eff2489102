import { describe, expect, it } from 'vitest';
import { pagesShown } from './pagesShown';

describe('pagesShown', () => {
  it('shows all numbers where they fit', () => {
    expect(pagesShown(1, 1)).toEqual([1]);
    expect(pagesShown(3, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('leaves out what is far from the current page', () => {
    expect(pagesShown(1, 20)).toEqual([1, 2, 3, 4, 5, null, 20]);
    expect(pagesShown(10, 20)).toEqual([1, null, 9, 10, 11, null, 20]);
    expect(pagesShown(19, 20)).toEqual([1, null, 16, 17, 18, 19, 20]);
  });

  it('always shows first, last, current and its neighbours in seven places', () => {
    for (let page = 1; page <= 12; page += 1) {
      const shown = pagesShown(page, 12);
      expect(shown).toHaveLength(7);
      expect(shown).toEqual(expect.arrayContaining([1, 12, page, Math.max(1, page - 1), Math.min(12, page + 1)]));
    }
  });
});
