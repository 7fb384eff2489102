import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { dayField } from '@/cms/fields/day';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { published } from '@/cms/publish';
import { scoped } from '@/cms/scoped';
import { regions } from '@/lib/regions';
import labels from './labels.json' with { type: 'json' };

/** Every ISO 3166-1 country and territory, and which office covers it. */
export const Countries = content(
  {
    slug: 'countries',
    admin: {
      useAsTitle: 'name',
      group: groups.directory,
      defaultColumns: ['name', 'code', 'region', 'coverage', '_status'],
      listSearchableFields: ['name', 'code'],
    },
    defaultSort: 'code',
    disableDuplicate: true,
    defaultPopulate: { code: true, name: true, region: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'code',
            type: 'text',
            required: true,
            unique: true,
            minLength: 2,
            maxLength: 2,
          },
          { name: 'region', type: 'select', options: [...regions], index: true },
        ],
      },
      { name: 'name', type: 'text', localized: true, required: true },
      { name: 'otherNames', type: 'text', hasMany: true },
      {
        name: 'coverage',
        type: 'array',
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'basis',
                type: 'select',
                options: ['resident', 'covered', 'none', 'home'],
                required: true,
                defaultValue: 'covered',
                enumName: 'enum_coverage_basis',
              },
              { name: 'office', type: 'relationship', relationTo: 'offices' },
            ],
          },
          { type: 'row', fields: [dayField({ name: 'from' }), dayField({ name: 'until' })] },
          { name: 'note', type: 'text', localized: true },
        ],
      },
    ],
  },
  labels as Labels,
  [scoped(), drafted(), published()],
);
