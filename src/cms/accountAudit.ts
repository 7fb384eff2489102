import type { CollectionConfig } from 'payload';
import { recordEvent } from './audit';

type AccountRow = { id: string; name?: string; role?: string };

/** Sign-ins and changes of accounts go to the audit log; a change of role says from what to what. */
export const accountHooks: NonNullable<CollectionConfig['hooks']> = {
  afterLogin: [
    async ({ req, user }) => {
      await recordEvent({ ...req, user } as typeof req, { action: 'sign-in', subject: subjectOf(user as AccountRow) });
    },
  ],
  afterChange: [
    async ({ doc, previousDoc, operation, req }) => {
      if (operation === 'create') {
        await recordEvent(req, { action: 'account-created', subject: subjectOf(doc), details: { role: doc.role } });
        return;
      }
      const changed = ['name', 'email', 'role', 'regions', 'offices'].filter(
        (field) => JSON.stringify(doc[field] ?? null) !== JSON.stringify(previousDoc?.[field] ?? null),
      );
      if (!changed.length) return;
      await recordEvent(req, {
        action: 'account-changed',
        subject: subjectOf(doc),
        details: { changed, ...(changed.includes('role') && { from: previousDoc?.role, to: doc.role }) },
      });
    },
  ],
  afterDelete: [async ({ doc, req }) => recordEvent(req, { action: 'account-deleted', subject: subjectOf(doc) })],
};

function subjectOf(account: AccountRow) {
  return { collection: 'users', id: account.id, title: account.name ?? '' };
}
