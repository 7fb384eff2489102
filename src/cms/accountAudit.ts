import type { CollectionConfig, PayloadRequest } from 'payload';
import { AuthenticationError, LockedAuth } from 'payload';
import { addressOf } from '@/lib/address';
import { recordEvent } from './audit';

type AccountRow = { id: string; name?: string; role?: string };

const TOLD = ['name', 'email', 'role', 'regions', 'offices'];

/** Sign-ins, refused ones too, and changes of accounts go to the audit log; a change of role says from what to what. */
export const accountHooks: NonNullable<CollectionConfig['hooks']> = {
  afterLogin: [
    async ({ req, user }) => {
      await recordEvent({ ...req, user } as typeof req, {
        action: 'sign-in',
        subject: subjectOf(user as AccountRow),
        details: { address: addressOf(req.headers) },
      });
    },
  ],
  afterError: [
    async ({ error, req }) => {
      if (error instanceof AuthenticationError || error instanceof LockedAuth) await recordRefusal(error, req);
    },
  ],
  beforeChange: [
    ({ data, req }) => {
      // Payload takes the password out before the hooks after the change.
      req.context.setsPassword = Boolean(data.password);
      return data;
    },
  ],
  afterChange: [
    async ({ doc, previousDoc, operation, req }) => {
      if (operation === 'create') {
        await recordEvent(req, { action: 'account-created', subject: subjectOf(doc), details: { role: doc.role } });
        return;
      }
      const changed = TOLD.filter((field) => textOf(doc[field]) !== textOf(previousDoc?.[field]));
      if (req.context.setsPassword) changed.push('password');
      if (!changed.length) return;
      await recordEvent(req, {
        action: 'account-changed',
        subject: subjectOf(doc),
        details: { changed, ...(changed.includes('role') && { from: previousDoc?.role, to: doc.role }) },
      });
    },
  ],
  afterOperation: [
    async ({ operation, req, result }) => {
      if (operation !== 'resetPassword') return;
      const { user } = result as unknown as { user: AccountRow };
      await recordEvent(req, {
        action: 'account-changed',
        subject: subjectOf(user),
        details: { changed: ['password'], by: 'mail' },
      });
    },
  ],
  afterDelete: [async ({ doc, req }) => recordEvent(req, { action: 'account-deleted', subject: subjectOf(doc) })],
};

/** What was typed is not kept: people type passwords into the wrong field. */
async function recordRefusal(error: Error, req: PayloadRequest): Promise<void> {
  const email = String(req.data?.email ?? '')
    .toLowerCase()
    .trim();
  const where = { email: { equals: email } };
  const account = email ? await req.payload.db.findOne<AccountRow>({ collection: 'users', where, req }) : null;
  await recordEvent(req, {
    action: 'sign-in-refused',
    subject: subjectOf(account ?? { id: '' }),
    details: { address: addressOf(req.headers), locked: error instanceof LockedAuth },
  });
}

function textOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function subjectOf(account: AccountRow) {
  return { collection: 'users', id: account.id, title: account.name ?? '' };
}
