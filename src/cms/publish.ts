import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { recordEvent } from './audit';
import { refresh } from './cache';
import type { Capability } from './content';
import { type Effects, effectsOf, idsIn } from './effects';
import { forgetPrevious, type Live, liveDocument, previousDocument } from './live';
import { refuseWhileUsed } from './references';

/**
 * Everything that happens to the public site when a document is published, changed, withdrawn, renamed, deleted
 * or restored. All rows are written in the transaction of the save; pages are refreshed when the request ends,
 * which is after the commit.
 */
export function published(): Capability {
  return (config) => {
    const collection = config.slug as CollectionSlug;
    return {
      ...config,
      hooks: {
        ...config.hooks,
        beforeChange: [
          async ({ data, originalDoc, req }) => {
            if (originalDoc?.id) await previousDocument(collection, originalDoc.id, req);
            return data;
          },
          ...(config.hooks?.beforeChange ?? []),
        ],
        afterChange: [
          ...(config.hooks?.afterChange ?? []),
          async ({ doc, operation, req }) => {
            const previous = operation === 'create' ? null : await previousDocument(collection, doc.id, req);
            const next = await liveDocument(collection, doc.id, req);
            await carryOut(config, previous, next, req);
            forgetPrevious(collection, doc.id, req);
            return doc;
          },
        ],
        beforeDelete: [
          ...(config.hooks?.beforeDelete ?? []),
          refuseWhileUsed,
          async ({ id, req }) => void (await previousDocument(collection, String(id), req)),
        ],
        afterDelete: [
          ...(config.hooks?.afterDelete ?? []),
          async ({ id, req }) => {
            await carryOut(config, await previousDocument(collection, String(id), req), null, req);
            forgetPrevious(collection, String(id), req);
            await req.payload.db.deleteMany({ collection: 'redirects', where: { document: { equals: id } }, req });
          },
        ],
      },
    };
  };
}

async function carryOut(config: CollectionConfig, previous: Live | null, next: Live | null, req: PayloadRequest) {
  const collection = config.slug as CollectionSlug;
  const effects = effectsOf(collection, previous, next);
  if (!effects.step) return;
  if (next) await releaseImages(next, req);
  await keepAddress(collection, effects, next, req);
  await recordEvent(req, {
    action: effects.step,
    subject: { collection, id: (next ?? previous)?.id ?? '', title: titleOf(config, next ?? previous) },
  });
  refresh(effects.tags, req);
}

/** A change of an image's words or crop shows on every page that holds it. */
export const refreshShown: CollectionAfterChangeHook = ({ doc, req }) => {
  refresh([doc.id], req);
  return doc;
};

export const refreshDeleted: CollectionAfterDeleteHook = ({ id, req }) => refresh([String(id)], req);

/** Images become public with the first publication that shows them. */
export async function releaseImages(document: Record<string, unknown>, req: PayloadRequest) {
  const ids = idsIn({ ...document, id: null });
  if (!ids.length) return;
  await req.payload.db.updateMany({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { released: { not_equals: true } }] },
    data: { released: true },
    req,
  });
}

/** After a rename the old address leads to the document, whatever it is called later; a taken address leads nowhere. */
async function keepAddress(collection: CollectionSlug, effects: Effects, next: Live | null, req: PayloadRequest) {
  const { db } = req.payload;
  if (next?.slug && effects.step) {
    await db.deleteMany({
      collection: 'redirects',
      where: { and: [{ collection: { equals: collection } }, { slug: { equals: next.slug } }] },
      req,
    });
  }
  if (next && effects.formerSlug) {
    await db.create({
      collection: 'redirects',
      data: { collection, slug: effects.formerSlug, document: next.id },
      req,
    });
  }
}

function titleOf(config: CollectionConfig, document: Live | null): string {
  const title = document?.[config.admin?.useAsTitle ?? 'slug'];
  if (typeof title === 'string') return title;
  return typeof title === 'object' && title !== null && 'en' in title ? String(title.en) : (document?.slug ?? '');
}
