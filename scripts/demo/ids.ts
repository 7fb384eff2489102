import { randomUUID } from 'node:crypto';
import type { CollectionSlug } from 'payload';

const known = new Map<string, string>();

/**
 * The id that the seed gives to a document, by collection and slug (or code). Drawn before the document is written,
 * so that documents can refer to each other in any order.
 */
export function idOf(collection: CollectionSlug, slug: string): string {
  const key = `${collection}/${slug}`;
  const id = known.get(key) ?? randomUUID();
  known.set(key, id);
  return id;
}

/** For documents whose id Payload draws itself. */
export function remember(collection: CollectionSlug, name: string, id: string): void {
  known.set(`${collection}/${name}`, id);
}
