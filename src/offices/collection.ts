import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { telephoneField } from '@/cms/fields/contact';
import { slugField } from '@/cms/fields/slug';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { previewed } from '@/cms/preview';
import { published } from '@/cms/publish';
import { scoped } from '@/cms/scoped';
import { regions } from '@/lib/regions';
import labels from './labels.json' with { type: 'json' };
import { isLanguage, isZone, notItself, takeRegionFromCountry } from './rules';

const RESERVED = /^(coverage|feed)$/;

/** Offices abroad: attaché offices and their sub-offices. */
export const Offices = content(
  {
    slug: 'offices',
    admin: {
      useAsTitle: 'name',
      group: groups.directory,
      defaultColumns: ['name', 'kind', 'country', 'region', '_status', 'updatedAt'],
      listSearchableFields: ['name', 'city', 'slug'],
    },
    defaultSort: 'slug',
    defaultPopulate: { slug: true, name: true, city: true, kind: true, country: true, region: true },
    hooks: { beforeChange: [takeRegionFromCountry] },
    fields: [
      slugField({ from: 'name', reserved: RESERVED }),
      {
        type: 'tabs',
        tabs: [
          {
            label: 'office',
            fields: [
              { name: 'name', type: 'text', localized: true, required: true },
              {
                type: 'row',
                fields: [
                  {
                    name: 'kind',
                    type: 'select',
                    options: ['attache-office', 'sub-office'],
                    required: true,
                    defaultValue: 'attache-office',
                    index: true,
                  },
                  { name: 'parent', type: 'relationship', relationTo: 'offices', index: true, validate: notItself },
                ],
              },
              { name: 'description', type: 'textarea', localized: true },
              { name: 'languages', type: 'text', hasMany: true, validate: isLanguage },
              {
                type: 'row',
                fields: [
                  { name: 'main', type: 'checkbox', defaultValue: false },
                  { name: 'order', type: 'number', defaultValue: 0 },
                ],
              },
            ],
          },
          {
            label: 'place',
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'city', type: 'text', localized: true, required: true },
                  { name: 'country', type: 'relationship', relationTo: 'countries', required: true, index: true },
                ],
              },
              { name: 'region', type: 'select', options: [...regions], required: true, index: true },
              { name: 'addressLines', type: 'textarea' },
              { name: 'timeZone', type: 'text', required: true, validate: isZone },
              {
                name: 'position',
                type: 'group',
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'latitude', type: 'number', min: -90, max: 90 },
                      { name: 'longitude', type: 'number', min: -180, max: 180 },
                    ],
                  },
                ],
              },
            ],
          },
          {
            label: 'contact',
            fields: [
              {
                name: 'telephones',
                type: 'array',
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'label', type: 'text', localized: true },
                      {
                        name: 'kind',
                        type: 'select',
                        options: ['voice', 'fax', 'text', 'tty'],
                        required: true,
                        defaultValue: 'voice',
                        enumName: 'enum_telephone_kind',
                      },
                      telephoneField(true),
                    ],
                  },
                ],
              },
              {
                name: 'emails',
                type: 'array',
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'label', type: 'text', localized: true },
                      { name: 'email', type: 'email', required: true },
                    ],
                  },
                ],
              },
            ],
          },
          {
            label: 'shown',
            fields: [
              { name: 'attaches', type: 'join', collection: 'attaches', on: 'office', defaultLimit: 20 },
              { name: 'subOffices', type: 'join', collection: 'offices', on: 'parent', defaultLimit: 50 },
              { name: 'news', type: 'join', collection: 'news', on: 'offices', defaultLimit: 5, defaultSort: '-date' },
            ],
          },
        ],
      },
    ],
  },
  labels as Labels,
  [scoped(), drafted(), previewed('offices'), published()],
);
