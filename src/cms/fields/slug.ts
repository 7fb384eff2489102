import type { CollectionSlug, TextField } from 'payload';
import { kitWord, labelled } from '@/cms/kitLabels';
import { isSlug, slugify } from '@/lib/slug';

type SlugOptions = { from: string; reserved?: RegExp };

/** The last part of a document's address, one for all languages; made from another field while it is empty. */
export function slugField({ from, reserved }: SlugOptions): TextField {
  const field: TextField = {
    name: 'slug',
    type: 'text',
    index: true,
    unique: true,
    required: true,
    admin: { position: 'sidebar' },
    hooks: {
      beforeValidate: [({ value, data }) => (value ? value : slugify(titleOf(data?.[from])) || undefined)],
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

function titleOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Asked of the database itself: an address that the editor may not see is taken all the same. */
async function isTaken(
  collection: CollectionSlug,
  slug: string,
  id: string | number | undefined,
  req: Parameters<NonNullable<TextField['validate']>>[1]['req'],
): Promise<boolean> {
  const other = await req.payload.db.findOne<{ id: string }>({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    req,
  });
  return other !== null;
}
