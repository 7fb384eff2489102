import type { Field } from 'payload';
import { kitWord } from '@/cms/kitLabels';

const TELEPHONE = /^\+[1-9][\d ()./-]{5,24}$/;

/** A telephone number as people write it, with its country code. */
export function telephoneField(required = false): Field {
  return {
    name: 'telephone',
    type: 'text',
    required,
    validate: (value: string | null | undefined, { req }: { req: { i18n?: { language: string } } }) => {
      if (!value) return required ? kitWord('telephoneInvalid', req.i18n?.language) : true;
      return TELEPHONE.test(value) || kitWord('telephoneInvalid', req.i18n?.language);
    },
  };
}

/** Label, telephone and mail of whoever answers questions about a document. */
export function contactGroup(name: string): Field {
  return {
    name,
    type: 'group',
    fields: [
      { name: 'label', type: 'text', localized: true },
      { type: 'row', fields: [telephoneField(), { name: 'email', type: 'email' }] },
    ],
  };
}
