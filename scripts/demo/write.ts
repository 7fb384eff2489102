import { randomBytes } from 'node:crypto';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { authorship } from './accounts';
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
  const data = { ...withRowIds(fields), ...state, ...authorship(collection) };
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
  const data = { ...withRowIds(fields), ...state, ...authorship(collection) };
  const id = idOf(collection, slug);
  await req.payload.db.updateOne({ req, collection, id, data: structuredClone(data), returning: false });
  await writeVersion(req, collection, id, data);
}

/** Rows of array fields carry an id, which Payload's own writes draw; long texts hold arrays that are none of those. */
export function withRowIds<T>(value: T): T {
  if (Array.isArray(value)) return value.map((row) => (isObject(row) ? { id: rowId(), ...withRowIds(row) } : row)) as T;
  if (!isObject(value) || 'root' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withRowIds(inner)])) as T;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const rowId = () => randomBytes(12).toString('hex');

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
