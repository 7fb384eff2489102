import type { CollectionSlug, FieldHookArgs, PayloadRequest, TextField } from 'payload';
import { kitWord, labelled } from '@/cms/kitLabels';
import { isSlug, slugify } from '@/lib/slug';

type HookArgs = Pick<FieldHookArgs, 'value' | 'data' | 'originalDoc' | 'collection' | 'req'>;
type SlugOptions = { from: string; reserved?: RegExp };

/**
 * The last part of a document's address, one for all languages; made from another field, which it follows until the
 * first publication.
 */
export function slugField({ from, reserved }: SlugOptions): TextField {
  const field: TextField = {
    name: 'slug',
    type: 'text',
    index: true,
    unique: true,
    required: true,
    admin: { position: 'sidebar' },
    hooks: {
      beforeValidate: [(args) => addressFor(from, args)],
      beforeDuplicate: [({ value, collection, req }) => addressOfCopy(titleOf(value), collection?.slug, req)],
    },
    validate: async (value: string | null | undefined, { id, collectionSlug, req, event }) => {
      const language = req.i18n?.language;
      if (!value) return req.t('validation:required');
      if (!isSlug(value)) return kitWord('slugInvalid', language);
      if (reserved?.test(value)) return kitWord('slugReserved', language, { slug: value });
      if (event === 'onChange' || !collectionSlug) return true;
      const taken = await isTaken(collectionSlug as CollectionSlug, value, id, req);
      return taken ? kitWord('slugTaken', language, { slug: value }) : true;
    },
  };
  return labelled([field])[0] as TextField;
}

/** An address that an editor chose, or that visitors know, stays; one made from the title follows it. */
async function addressFor(from: string, { value, data, originalDoc, collection, req }: HookArgs): Promise<unknown> {
  const made = slugify(titleOf(data?.[from]));
  if (!value) return made || undefined;
  if (!made || made === value || !collection || !originalDoc?.id) return value;
  const isOldTitle = value === originalDoc.slug && value === slugify(titleOf(originalDoc[from]));
  return isOldTitle && !(await wasPublished(collection.slug as CollectionSlug, originalDoc.id, req)) ? made : value;
}

async function wasPublished(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.countVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req,
  });
  return totalDocs > 0;
}

/** `tokyo-copy`, or `tokyo-copy-2` where that is taken. */
async function addressOfCopy(slug: string, collection: string | undefined, req: PayloadRequest): Promise<string> {
  const base = `${slug.slice(0, 70).replace(/-+$/, '')}-copy`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base}-${number}`;
    if (!collection || !(await isTaken(collection as CollectionSlug, candidate, undefined, req))) return candidate;
  }
}

function titleOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Asked of the database itself: an address that the editor may not see is taken all the same. */
async function isTaken(
  collection: CollectionSlug,
  slug: string,
  id: string | number | undefined,
  req: PayloadRequest,
): Promise<boolean> {
  const other = await req.payload.db.findOne<{ id: string }>({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    req,
  });
  return other !== null;
}
