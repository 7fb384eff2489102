import type { GlobalConfig } from 'payload';
import { recordEvent } from './audit';
import { refresh } from './cache';

/** Every page shows the settings, so a change refreshes every page, and the audit log keeps who made it. */
export const siteHooks: NonNullable<GlobalConfig['hooks']> = {
  afterChange: [
    async ({ doc, global, req }) => {
      await recordEvent(req, {
        action: 'settings-changed',
        subject: { collection: global.slug, id: String(doc.id ?? ''), title: global.slug },
      });
      refresh(['site'], req);
      return doc;
    },
  ],
};
