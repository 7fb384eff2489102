import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { contactGroup } from '@/cms/fields/contact';
import { longText } from '@/cms/fields/longText';
import { slugField } from '@/cms/fields/slug';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { previewed } from '@/cms/preview';
import { published } from '@/cms/publish';
import labels from './labels.json' with { type: 'json' };

/** What the organization does beyond single cases, each with a page of its own. */
export const Programs = content(
  {
    slug: 'programs',
    admin: { useAsTitle: 'name', group: groups.newsroom, defaultColumns: ['name', 'order', 'stage', '_status'] },
    defaultSort: 'order',
    defaultPopulate: { slug: true, name: true, summary: true },
    fields: [
      slugField({ from: 'name' }),
      { name: 'name', type: 'text', localized: true, required: true },
      { name: 'summary', type: 'textarea', localized: true, required: true, maxLength: 400 },
      { name: 'body', type: 'richText', localized: true, editor: longText },
      contactGroup('contact'),
      { name: 'order', type: 'number', defaultValue: 0, admin: { position: 'sidebar' } },
      { name: 'news', type: 'join', collection: 'news', on: 'programs', defaultLimit: 5, defaultSort: '-date' },
    ],
  },
  labels as Labels,
  [drafted(), previewed('programs'), published()],
);
