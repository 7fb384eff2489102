import type { GlobalConfig } from 'payload';
import { recordEvent } from './audit';
import { refresh } from './cache';
import { releaseImages } from './publish';
import { refreshAt } from './timedRefresh';

const BOOKKEEPING = new Set(['id', 'updatedAt', 'createdAt', 'globalType']);

/** Every page shows the settings: a change is public at once and refreshes every page; the audit log keeps who made it. */
export const siteHooks: NonNullable<GlobalConfig['hooks']> = {
  afterChange: [
    async ({ doc, previousDoc, global, req }) => {
      await recordEvent(req, {
        action: 'settings-changed',
        subject: { collection: global.slug, id: String(doc.id ?? ''), title: global.slug },
        details: { changed: changedFields(previousDoc, doc) },
      });
      await releaseImages(doc, req);
      await refreshAt(['site'], [doc.announcement?.from, doc.announcement?.until], req);
      refresh(['site'], req);
      return doc;
    },
  ],
};

function changedFields(before: Record<string, unknown> = {}, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter(
    (field) => !BOOKKEEPING.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
