import { draftMode, headers } from 'next/headers';
import type { PayloadRequest } from 'payload';
import { cache } from 'react';
import { payload } from './payload';
import { accountOf } from './roles';

/** On whose behalf a page is read: a visitor, or someone signed in who looks at drafts. */
export type Viewer = { user: PayloadRequest['user']; draft: boolean };

export const visitor: Viewer = { user: null, draft: false };

/**
 * Who looks at this page. Cookies are read only in draft mode, so that every other page can be cached.
 * Draft mode without a session (signed out meanwhile) is a visitor's view.
 */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return visitor;
  const { user } = await (await payload()).auth({ headers: await headers() });
  return accountOf(user) ? { user, draft: true } : visitor;
});
