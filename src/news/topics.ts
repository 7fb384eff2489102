import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { slugField } from '@/cms/fields/slug';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { previewed } from '@/cms/preview';
import { published } from '@/cms/publish';
import labels from './topicLabels.json' with { type: 'json' };

/** Subjects by which visitors follow the news. */
export const Topics = content(
  {
    slug: 'topics',
    admin: { useAsTitle: 'name', group: groups.newsroom, defaultColumns: ['name', 'slug', '_status'] },
    defaultSort: 'slug',
    defaultPopulate: { slug: true, name: true },
    fields: [
      slugField({ from: 'name' }),
      { name: 'name', type: 'text', localized: true, required: true },
      { name: 'description', type: 'textarea', localized: true },
    ],
  },
  labels as Labels,
  [drafted(), previewed('topics'), published()],
);
