import type { CollectionSlug, Field, PayloadRequest, TextareaField, TextField, Validate } from 'payload';
import { text, textarea } from 'payload/shared';
import { defaultLocale } from '@/lib/locales';
import { kitWord } from './kitLabels';

type TextLike = TextField | TextareaField;
type Check = Validate<unknown, unknown, unknown, TextLike>;
type Stored = Record<string, unknown>;

/**
 * A compulsory text is compulsory in the default language, which visitors get where a translation is missing. Payload
 * asks for it in whatever language is being edited, so that a correction in Arabic would wait for all translations.
 */
export function translated(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: translated(tab.fields) })) };
    }
    if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: translated(field.fields) };
    const isText = field.type === 'text' || field.type === 'textarea';
    return isText && field.localized && field.required ? compulsoryInDefault(field) : field;
  });
}

function compulsoryInDefault(field: TextLike): Field {
  const check = (field.validate ?? (field.type === 'text' ? text : textarea)) as Check;
  const validate: Check = async (value, options) => {
    const { id, collectionSlug, event, req } = options;
    if (!isTranslation(req)) return check(value, options);
    const checked = await check(value, { ...options, required: false });
    if (checked !== true || event === 'onChange') return checked;
    const stored = id && collectionSlug ? await latest(collectionSlug as CollectionSlug, String(id), req) : null;
    const original = stored?.[field.name] as Stored | undefined;
    return Boolean(original?.[defaultLocale]) || kitWord('defaultFirst', req.i18n?.language);
  };
  return { ...field, validate } as Field;
}

function isTranslation({ locale }: PayloadRequest): boolean {
  return Boolean(locale) && locale !== 'all' && locale !== defaultLocale;
}

/** The newest draft or the document itself, in all languages; read once for a request. */
async function latest(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Stored | undefined> {
  req.context.latest ??= {};
  const known = req.context.latest as Record<string, Promise<Stored | undefined>>;
  known[id] ??= req.payload.db
    .findVersions<Stored>({
      collection,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      req,
    })
    .then(({ docs }) => docs[0]?.version);
  return known[id];
}
