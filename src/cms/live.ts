import type { CollectionSlug, PayloadRequest } from 'payload';

/** The row of a document as the database holds it: every language, relations as ids. */
export type Live = { id: string; slug?: string | null; _status?: string | null; deletedAt?: string | null } & Record<
  string,
  unknown
>;

/**
 * The row that visitors are served from. A draft of a published document stands in the versions and leaves this
 * row as it is, so the row alone tells what is public. Read in the transaction of `req`.
 */
export async function liveDocument(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Live | null> {
  return req.payload.db.findOne<Live>({ collection, where: { id: { equals: id } }, req });
}

export function isLive(document: Live | null | undefined): document is Live {
  return document?._status === 'published' && !document.deletedAt;
}

type Remembered = Record<string, Live | null>;

/** The public row as it was before this request changed it; read once, before the first change. */
export async function previousDocument(collection: CollectionSlug, id: string, req: PayloadRequest) {
  const remembered = rememberedIn(req);
  const key = `${collection}/${id}`;
  if (!(key in remembered)) remembered[key] = await liveDocument(collection, id, req);
  return remembered[key] ?? null;
}

/** To be called after the change, so that a second change in the same request sees the first. */
export function forgetPrevious(collection: CollectionSlug, id: string, req: PayloadRequest) {
  delete rememberedIn(req)[`${collection}/${id}`];
}

function rememberedIn(req: PayloadRequest): Remembered {
  req.context.previous ??= {};
  return req.context.previous as Remembered;
}
