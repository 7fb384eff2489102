import type { CollectionConfig, Field } from 'payload';
import { signedInOnly } from './access';
import { previousDocument } from './live';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** How far a draft is: its author's own, or sent to whoever may publish it. */
export const stageField: Field = {
  name: 'stage',
  type: 'select',
  options: ['draft', 'in-review'],
  defaultValue: 'draft',
  required: true,
  index: true,
  access: signedInOnly,
  admin: { position: 'sidebar', components: { Cell: '/src/cms/StageCell#StageCell' } },
};

/** Publishing ends the review: what is written next is its author's own until it is sent again. */
export const endReview: NonNullable<Hooks['beforeChange']>[number] = ({ data }) =>
  data._status === 'published' ? { ...data, stage: 'draft' } : data;

/**
 * A draft's stage stands in the public row too, because access filters look there first. The row keeps the instant of
 * its last change, by which Payload and the publish effects tell whether it changed.
 */
export const keepStage: NonNullable<Hooks['afterChange']>[number] = async ({ collection, data, doc, req }) => {
  if (!req.context.savesDraft) return doc;
  const row = await previousDocument(collection.slug, doc.id, req);
  if (!row || !data?.stage || row.stage === data.stage) return doc;
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: doc.id,
    data: { stage: data.stage, updatedAt: row.updatedAt },
    req,
    returning: false,
  });
  return doc;
};
