import type { CollectionSlug, PayloadRequest } from 'payload';
import { idOf } from './ids';

const WRITTEN = new Date().toISOString();
const state = { _status: 'published', stage: 'draft', createdAt: WRITTEN, updatedAt: WRITTEN };

/**
 * Writes published documents in all languages at once, row and first version, straight through the database
 * adapter. The Local API would take one write for each language and some fifteen queries for each of those.
 */
export async function writePublished(
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  fields: Record<string, unknown>,
): Promise<void> {
  const data = { ...fields, ...state };
  const id = idOf(collection, slug);
  await req.payload.db.create({ req, collection, customID: id, data: structuredClone(data), returning: false });
  await writeVersion(req, collection, id, data);
}

/** Completes a document that had to stand before others could refer to it, and writes its first version. */
export async function completePublished(
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  fields: Record<string, unknown>,
): Promise<void> {
  const data = { ...fields, ...state };
  const id = idOf(collection, slug);
  await req.payload.db.updateOne({ req, collection, id, data: structuredClone(data), returning: false });
  await writeVersion(req, collection, id, data);
}

async function writeVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Record<string, unknown>,
) {
  await req.payload.db.createVersion({
    req,
    autosave: false,
    collectionSlug: collection as never,
    createdAt: WRITTEN,
    parent: id,
    updatedAt: WRITTEN,
    versionData: data as never,
    returning: false,
  });
}

/** Runs writes a few at a time; the pool of connections is small. */
export async function inParallel<T>(items: T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
