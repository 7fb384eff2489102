import { type CollectionSlug, getFieldsToSign, jwtSign } from 'payload';
import { addSessionToUser } from 'payload/shared';
import type { Role } from '@/cms/roles';
import type { Config, User } from '@/payload-types';
import { openPayload } from '../../../scripts/payload';
import { anAccount } from '../../support/factories';
import { Client } from './rest';

export const cms = await openPayload();

type Document<S extends CollectionSlug> = Config['collections'][S];
type How = { by?: User; locale?: 'en' | 'es' | 'fr' | 'ar' };

const context = { withoutPages: true };

/** Writes a document past all access rules: with `by`, as the account that began it. */
export async function draft<S extends CollectionSlug>(
  collection: S,
  data: object,
  how: How = {},
): Promise<Document<S>> {
  const user = how.by && { ...how.by, collection: 'users' as const };
  const options = { collection, data, draft: true, user, context, locale: how.locale } as never;
  return (await cms.create(options)) as unknown as Document<S>;
}

export async function published<S extends CollectionSlug>(collection: S, data: object, how: How = {}) {
  const { id } = await draft(collection, data, how);
  return change(collection, id, { _status: 'published' });
}

/** Changes a document past all access rules. */
export async function change<S extends CollectionSlug>(
  collection: S,
  id: string,
  data: object,
  how: { draft?: boolean; locale?: How['locale'] } = {},
): Promise<Document<S>> {
  return (await cms.update({ collection, id, data, context, ...how } as never)) as unknown as Document<S>;
}

export async function bin(collection: CollectionSlug, id: string) {
  return change(collection, id, { deletedAt: new Date().toISOString() });
}

/** The row that visitors are served from, whatever the access rules say; null where there is none. */
export async function row<S extends CollectionSlug>(collection: S, id: string): Promise<Document<S> | null> {
  return cms.db.findOne({ collection, where: { id: { equals: id } } }) as Promise<Document<S> | null>;
}

/** An account and a browser as signing in leaves them, without the work of a password; signIn.test.ts has the way itself. */
export async function signedIn(role: Role, own: Partial<User> = {}): Promise<{ account: User; client: Client }> {
  const { password, ...data } = anAccount(role, own);
  const account = (await cms.db.create({ collection: 'users', data })) as User;
  const { config } = cms.collections.users;
  const user = { ...account, collection: 'users' as const };
  const { sid } = await addSessionToUser({ collectionConfig: config, payload: cms, req: null as never, user });
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: config, email: account.email, sid, user }),
    secret: cms.secret,
    tokenExpiration: config.auth.tokenExpiration,
  });
  const client = new Client();
  client.cookie = `${cms.config.cookiePrefix}-token=${token}`;
  return { account, client };
}
