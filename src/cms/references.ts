import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedConfig,
} from 'payload';
import { APIError } from 'payload';
import { postgresOf } from './database';
import { idsIn } from './effects';
import { kitWord } from './kitLabels';

/**
 * What others refer to is not deleted for good: the database would empty their references without a word, a compulsory
 * one (the office of a posting) and one that limits an account to an office among them. Those in the bin do not count.
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  if (!(await isUsed(collection.slug, String(id), req))) return;
  throw new APIError(kitWord('stillUsed', req.i18n?.language), 409, undefined, true);
};

async function isUsed(target: string, id: string, req: PayloadRequest): Promise<boolean> {
  const { collections, globals } = req.payload.config;
  for (const collection of collections) {
    if (collection.slug.startsWith('payload-')) continue;
    for (const path of relationPaths(collection.flattenedFields, target)) {
      if (await isNamed(collection, { [path]: { equals: id } }, req)) return true;
    }
    for (const field of longTexts(collection.flattenedFields)) {
      if (await isWrittenIn(collection.slug, field, id, req)) return true;
    }
  }
  for (const { slug } of globals) {
    if (idsIn(await req.payload.db.findGlobal({ slug, req })).includes(id)) return true;
  }
  return false;
}

function relationPaths(fields: FlattenedField[], target: string, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name;
    if (field.type === 'relationship' || field.type === 'upload') {
      return [field.relationTo].flat().includes(target as CollectionSlug) ? [path] : [];
    }
    return 'flattenedFields' in field ? relationPaths(field.flattenedFields, target, `${path}.`) : [];
  });
}

async function isNamed(
  { slug, trash }: SanitizedConfig['collections'][number],
  reference: Record<string, { equals: string }>,
  req: PayloadRequest,
): Promise<boolean> {
  const where = { and: [reference, ...(trash ? [{ deletedAt: { exists: false } }] : [])] };
  const { totalDocs } = await req.payload.db.count({ collection: slug, where, req });
  return totalDocs > 0;
}

function longTexts(fields: FlattenedField[]): string[] {
  return fields
    .filter(({ type }) => type === 'richText')
    .map(({ name }) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

/** A long text is one JSON value for each language, with the ids of its pictures and inside links somewhere in it. */
async function isWrittenIn(slug: string, field: string, id: string, req: PayloadRequest): Promise<boolean> {
  const { drizzle, sessions } = postgresOf(req.payload);
  const transaction = sessions[String(await req.transactionID)]?.db ?? drizzle;
  const [table, translations, column] = [slug, `${slug}_locales`, field].map((name) => sql.identifier(name));
  const { rows } = await transaction.execute(sql`
    select 1 from ${table} join ${translations} on _parent_id = ${table}.id
    where deleted_at is null and ${column}::text like ${`%${id}%`} limit 1`);
  return rows.length > 0;
}
