import {
  type Access,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  Forbidden,
  type SanitizedConfig,
} from 'payload';
import { accountOf, hasRole } from './roles';

type Keys = NonNullable<CollectionConfig['access']>;

const nobody = () => false;
const whoeverSignedIn: Access = ({ req }) => accountOf(req.user) !== null;
const whoeverWrites: Access = ({ req }) => accountOf(req.user) !== null && !hasRole(req.user, 'auditor');

/** A lock says who is working on a document, so it is made in one's own name. */
const inOwnName: Access = ({ req, data }) =>
  Boolean(whoeverWrites({ req })) && (!data?.user || data.user.value === req.user?.id);

/** Payload's own collections whose access it leaves at "any signed-in user" and offers no option for. */
const internals: Record<string, Keys> = {
  'payload-locked-documents': {
    create: inOwnName,
    read: whoeverSignedIn,
    update: inOwnName,
    delete: whoeverWrites,
    readVersions: nobody,
  },
  'payload-jobs': { readVersions: nobody },
  'payload-kv': { readVersions: nobody },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  'payload-preferences': { create: whoeverSignedIn, readVersions: nobody },
};

/** Closes what Payload adds to the configuration by itself. */
export async function withInternalsClosed(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  for (const collection of built.collections) {
    Object.assign(collection.access, internals[collection.slug]);
    // A new object: Payload shares the one that it has among configurations, and warns of a second hook in it.
    if (collection.slug === 'payload-jobs') collection.hooks = { ...collection.hooks, beforeDelete: [refuseToCancel] };
  }
  return built;
}

/** The admin takes a scheduled step back for anybody who may sign in (@payloadcms/ui 3.90.1, schedulePublishHandler). */
const refuseToCancel: CollectionBeforeDeleteHook = ({ req }) => {
  const mayPublish = hasRole(req.user, 'administrator', 'publisher', 'listing-manager');
  if (req.user && !mayPublish) throw new Forbidden(req.t);
};
