import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { collectionAccess } from './access';
import type { Governed } from './accessTable';
import { type Labels, labelled, wordIn } from './labels';
import { refuseDeepQuestions } from './questions';
import { trimmed } from './trimmed';

/** An adjective that a collection takes on: a function from config to config. */
export type Capability = (config: CollectionConfig) => CollectionConfig;

type ContentConfig = Omit<CollectionConfig, 'access' | 'labels'> & { slug: Governed };

/**
 * A collection of the house: its fields with their words in each language of the admin, its rights from the
 * access table, and its capabilities applied in the order given.
 */
export function content(config: ContentConfig, labels: Labels, capabilities: Capability[] = []): CollectionConfig {
  const base: CollectionConfig = {
    ...config,
    access: collectionAccess(config.slug),
    labels: {
      singular: wordIn(labels, (words) => words.singular) ?? config.slug,
      plural: wordIn(labels, (words) => words.plural) ?? config.slug,
    },
    admin: { ...config.admin, description: wordIn(labels, (words) => words.help) },
    hooks: {
      ...config.hooks,
      beforeOperation: [refuseDeepQuestions, ...(config.hooks?.beforeOperation ?? [])],
      beforeValidate: [trimTexts, ...(config.hooks?.beforeValidate ?? [])],
    },
    fields: labelled(config.fields, labels),
  };
  return capabilities.reduce((collection, capability) => capability(collection), base);
}

/** Not in drafts: the admin saves those while somebody writes, and would take away the blank before the next word. */
const trimTexts: CollectionBeforeValidateHook = ({ collection, data, req }) =>
  req.context.savesDraft ? data : trimmed(data, collection.flattenedFields);
