import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { dayField } from '@/cms/fields/day';
import { slugField } from '@/cms/fields/slug';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { previewed } from '@/cms/preview';
import { published } from '@/cms/publish';
import { scoped } from '@/cms/scoped';
import labels from './labels.json' with { type: 'json' };
import { personUnlessVacant, untilAfterFrom } from './rules';

/** Postings: which office, which title, from when to when, and who, if anybody. The post is not the person. */
export const Attaches = content(
  {
    slug: 'attaches',
    admin: {
      useAsTitle: 'slug',
      group: groups.directory,
      defaultColumns: ['slug', 'office', 'person', 'acting', 'vacant', 'from', '_status'],
    },
    defaultSort: 'slug',
    defaultPopulate: { slug: true, title: true, office: true, person: true, vacant: true, acting: true, from: true },
    fields: [
      slugField({ from: 'title' }),
      { name: 'title', type: 'text', localized: true, required: true },
      { name: 'office', type: 'relationship', relationTo: 'offices', required: true, index: true },
      {
        name: 'person',
        type: 'relationship',
        relationTo: 'staff',
        index: true,
        validate: personUnlessVacant,
        admin: { condition: (data) => !data.vacant },
      },
      {
        type: 'row',
        fields: [
          { name: 'vacant', type: 'checkbox', defaultValue: false },
          { name: 'acting', type: 'checkbox', defaultValue: false },
        ],
      },
      {
        type: 'row',
        fields: [dayField({ name: 'from', index: true }), dayField({ name: 'until', validate: untilAfterFrom })],
      },
      { name: 'remit', type: 'textarea', localized: true },
    ],
  },
  labels as Labels,
  [scoped(), drafted(), previewed('attaches'), published()],
);
