import type { CollectionConfig, PayloadRequest } from 'payload';
import { collectionAccess } from './access';
import labels from './auditLabels.json' with { type: 'json' };
import { groups } from './groups';
import { labelled, wordIn } from './labels';

const auditActions = [
  'sign-in',
  'sign-in-refused',
  'publish',
  'change',
  'unpublish',
  'account-created',
  'account-changed',
  'account-deleted',
  'settings-changed',
] as const;

type AuditEvent = {
  action: (typeof auditActions)[number];
  subject: { collection: string; id: string; title: string };
  details?: Record<string, unknown>;
};

/** Who did what and when. The database refuses to change or delete a row (see the migration `audit_append_only`). */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  access: collectionAccess('audit-log'),
  labels: {
    singular: wordIn(labels, (words) => words.singular) ?? 'Event',
    plural: wordIn(labels, (words) => words.plural) ?? 'Audit log',
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'action', 'actorName', 'subjectCollection', 'title'],
    description: wordIn(labels, (words) => words.help),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  timestamps: true,
  fields: labelled(
    [
      { name: 'action', type: 'select', options: [...auditActions], required: true, index: true },
      { name: 'title', type: 'text' },
      { name: 'actorName', type: 'text' },
      { name: 'actorId', type: 'text', index: true },
      { name: 'subjectCollection', type: 'text' },
      { name: 'subjectId', type: 'text', index: true },
      { name: 'details', type: 'json' },
    ],
    labels,
  ),
};

/** Writes an event in the transaction of the request, so that it stands exactly when what it tells of stands. */
export async function recordEvent(req: PayloadRequest, { action, subject, details }: AuditEvent): Promise<void> {
  const now = new Date().toISOString();
  await req.payload.db.create({
    collection: 'audit-log',
    data: {
      action,
      title: subject.title,
      subjectCollection: subject.collection,
      subjectId: subject.id,
      actorId: req.user?.id ?? null,
      actorName: req.user && 'name' in req.user ? req.user.name : null,
      details: details ?? null,
      createdAt: now,
      updatedAt: now,
    },
    req,
  });
}
