import type { CollectionConfig } from 'payload';
import { collectionAccess } from './access';

/** Former addresses. A row leads to a document, not to an address, so that there are no chains and no loops. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  access: collectionAccess('redirects'),
  admin: { hidden: true },
  disableDuplicate: true,
  indexes: [{ fields: ['collection', 'slug'], unique: true }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
  ],
};
