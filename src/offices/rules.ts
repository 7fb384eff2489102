import type {
  CollectionBeforeChangeHook,
  RelationshipFieldSingleValidation,
  TextFieldManyValidation,
  TextFieldSingleValidation,
} from 'payload';
import { kitWord } from '@/cms/kitLabels';
import { isTimeZone } from '@/lib/time';

export const isZone: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return req.t('validation:required');
  return isTimeZone(value) || kitWord('timeZoneInvalid', req.i18n?.language, { zone: value });
};

/** ISO 639 codes, as `Intl` knows them. */
export const isLanguage: TextFieldManyValidation = (values, { req }) => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const unknown = (values ?? []).find((code) => !/^[a-z]{2,3}$/.test(code) || !names.of(code));
  return unknown === undefined || kitWord('languageInvalid', req.i18n?.language, { code: unknown });
};

export const notItself: RelationshipFieldSingleValidation = (value, { id, req }) => {
  const parent = typeof value === 'object' && value !== null ? value.value : value;
  return !parent || parent !== id || kitWord('ownParent', req.i18n?.language);
};

/** An office lies in the region of its country unless the editor says otherwise. */
export const takeRegionFromCountry: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data.region || !data.country) return data;
  const country = await req.payload.db.findOne<{ id: string; region?: string }>({
    collection: 'countries',
    where: { id: { equals: data.country } },
    req,
  });
  return { ...data, region: country?.region };
};
