import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { APIError } from 'payload';
import { signedInOnly, verdictOf } from './access';
import type { Governed } from './accessTable';
import type { Capability } from './content';
import { kitWord, labelled } from './kitLabels';
import { isLive, previousDocument } from './live';
import { accountOf } from './roles';
import { endReview, keepStage, stageField } from './stage';
import { translated } from './translated';

const AUTOSAVE_PAUSE_MS = 1000;
const VERSIONS_KEPT = 50;

/** Drafts with versions, autosave, scheduled publishing and a bin; remembers who began a document. */
export function drafted(): Capability {
  return (config) => ({
    ...config,
    trash: true,
    versions: {
      maxPerDoc: VERSIONS_KEPT,
      drafts: { autosave: { interval: AUTOSAVE_PAUSE_MS, showSaveDraftButton: true }, schedulePublish: true },
    },
    fields: [...translated(config.fields), ...labelled(provenance)],
    hooks: {
      ...config.hooks,
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), noteDraft],
      beforeChange: [...(config.hooks?.beforeChange ?? []), noteAuthor, refusePublicStep(config), endReview],
      afterChange: [...(config.hooks?.afterChange ?? []), keepStage],
    },
  });
}

const provenance: Field[] = [
  stageField,
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { ...signedInOnly, create: () => false, update: () => false },
    admin: { position: 'sidebar', hidden: true },
  },
  {
    name: 'authorName',
    type: 'text',
    access: { ...signedInOnly, create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
  },
];

type Hooks = NonNullable<CollectionConfig['hooks']>;
type BeforeOperation = NonNullable<Hooks['beforeOperation']>[number];
type BeforeChange = NonNullable<Hooks['beforeChange']>[number];

/** Payload tells only the operation, not the field hooks, whether a save goes to the draft alone. */
const noteDraft: BeforeOperation = ({ args, operation, req }) => {
  // Documents that this one refers to are read within the same request.
  if (operation !== 'read') req.context.savesDraft = Boolean('draft' in args && args.draft);
  return args;
};

export const noteAuthor: BeforeChange = ({ data, operation, req }) => {
  const account = accountOf(req.user);
  if (operation !== 'create' || !account || !req.user) return data;
  return { ...data, createdBy: account.id, authorName: 'name' in req.user ? req.user.name : null };
};

/** Refuses whoever may not publish to change, by any route, what visitors see. */
function refusePublicStep(config: CollectionConfig): BeforeChange {
  const slug = config.slug as Governed;
  return async ({ data, originalDoc, req }) => {
    if (!req.user || (await verdictOf(slug, 'publish', req)) !== false) return data;
    const previous = originalDoc?.id ? await previousDocument(slug as CollectionSlug, originalDoc.id, req) : null;
    const staysDraft = req.context.savesDraft === true && data._status !== 'published';
    if (data._status === 'published' || (isLive(previous) && !staysDraft)) {
      throw new APIError(kitWord('publishRefused', req.i18n?.language), 403, undefined, true);
    }
    return data;
  };
}
