import { withoutAccents } from '@/lib/alphabet';

const LONGEST = 100;

/**
 * What a visitor looks for, from the last part of the address: plain words. Signs that mean something to the
 * database's `LIKE`, or in an address, become spaces.
 */
export function termOf(part: string): string {
  return decoded(part)
    .replace(/[%_\\/\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
}

/** Small letters without accents, to compare names as people type them: "Côte" and "cote" are the same. */
export function folded(text: string): string {
  return withoutAccents(text).toLowerCase();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
