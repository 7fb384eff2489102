import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { longText } from '@/cms/fields/longText';
import { slugField } from '@/cms/fields/slug';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { previewed } from '@/cms/preview';
import { published } from '@/cms/publish';
import labels from './labels.json' with { type: 'json' };

/** Public profiles of people; not accounts. */
export const Staff = content(
  {
    slug: 'staff',
    admin: {
      useAsTitle: 'name',
      group: groups.directory,
      defaultColumns: ['name', 'position', 'leadership', 'stage', '_status'],
    },
    defaultSort: 'name',
    defaultPopulate: { slug: true, name: true, honorific: true, position: true, acting: true, photograph: true },
    fields: [
      slugField({ from: 'name' }),
      {
        type: 'row',
        fields: [
          { name: 'honorific', type: 'text', localized: true },
          { name: 'name', type: 'text', required: true, index: true },
        ],
      },
      { name: 'position', type: 'text', localized: true, required: true },
      {
        type: 'row',
        fields: [
          { name: 'acting', type: 'checkbox', defaultValue: false },
          { name: 'leadership', type: 'checkbox', defaultValue: false, index: true },
          { name: 'sample', type: 'checkbox', defaultValue: false },
        ],
      },
      { name: 'photograph', type: 'upload', relationTo: 'media' },
      { name: 'biography', type: 'richText', localized: true, editor: longText },
      { name: 'offices', type: 'relationship', relationTo: 'offices', hasMany: true },
      { name: 'order', type: 'number', defaultValue: 0, admin: { position: 'sidebar' } },
      { name: 'postings', type: 'join', collection: 'attaches', on: 'person', defaultLimit: 10 },
      { name: 'news', type: 'join', collection: 'news', on: 'people', defaultLimit: 5, defaultSort: '-date' },
    ],
  },
  labels as Labels,
  [drafted(), previewed('staff'), published()],
);
