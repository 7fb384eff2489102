import type { Field, TextFieldSingleValidation } from 'payload';
import { telephoneField } from '@/cms/fields/contact';
import { kitWord } from '@/cms/kitLabels';
import { isLinkAddress } from '@/lib/links';

const checkedLink: TextFieldSingleValidation = (value, { req }) =>
  (value && isLinkAddress(value)) || kitWord('linkInvalid', req.i18n?.language);

const text = (name: string, required = false): Field => ({ name, type: 'text', localized: true, required });
const longer = (name: string, required = false): Field => ({ name, type: 'textarea', localized: true, required });
const linkList = (name: string): Field => ({
  name,
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [text('label', true), { name: 'path', type: 'text', required: true, validate: checkedLink }],
    },
  ],
});

export const identity: Field[] = [
  text('name', true),
  text('shortName'),
  text('tagline'),
  longer('mission'),
  { name: 'parentOrganizations', type: 'array', fields: [text('name', true)] },
  {
    name: 'headquarters',
    type: 'group',
    fields: [
      { name: 'addressLines', type: 'textarea' },
      { type: 'row', fields: [telephoneField(), { name: 'email', type: 'email' }] },
    ],
  },
  linkList('navigation'),
  linkList('footerLinks'),
];

export const overview: Field[] = [
  text('heroHeading', true),
  longer('heroText'),
  { name: 'heroImage', type: 'upload', relationTo: 'media' },
  {
    name: 'staffFigure',
    type: 'group',
    fields: [{ type: 'row', fields: [{ name: 'value', type: 'text' }, text('label')] }],
  },
  { name: 'aboutPoints', type: 'array', fields: [longer('text', true)] },
  text('dutiesHeading'),
  longer('dutiesIntro'),
  { name: 'duties', type: 'array', fields: [text('heading', true), longer('text', true)] },
  text('visionHeading'),
  longer('vision'),
  text('contactHeading'),
  longer('contactText'),
  { name: 'featuredTopics', type: 'relationship', relationTo: 'topics', hasMany: true },
  {
    name: 'relatedPlaces',
    type: 'array',
    fields: [
      text('name', true),
      longer('description'),
      { name: 'url', type: 'text', required: true, validate: checkedLink },
    ],
  },
];

export const appearance: Field[] = [
  {
    name: 'announcement',
    type: 'group',
    fields: [
      { name: 'enabled', type: 'checkbox', defaultValue: false },
      text('heading'),
      longer('text'),
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
          { name: 'until', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
        ],
      },
    ],
  },
  {
    name: 'banner',
    type: 'group',
    fields: [{ name: 'enabled', type: 'checkbox', defaultValue: false }, text('text')],
  },
  {
    name: 'demonstration',
    type: 'group',
    fields: [{ name: 'enabled', type: 'checkbox', defaultValue: true }, longer('text')],
  },
];
