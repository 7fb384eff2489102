import type { DateFieldValidation, RelationshipFieldSingleValidation } from 'payload';
import { kitWord } from '@/cms/kitLabels';

type Posting = { vacant?: boolean; from?: string | null };

export const personUnlessVacant: RelationshipFieldSingleValidation = (value, { data, req }) => {
  const { vacant } = data as Posting;
  return Boolean(vacant) || Boolean(value) || kitWord('personMissing', req.i18n?.language);
};

export const untilAfterFrom: DateFieldValidation = (value, { data, req }) => {
  const { from } = data as Posting;
  return !value || !from || new Date(value) >= new Date(from) || kitWord('untilBeforeFrom', req.i18n?.language);
};
