import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { longText } from '@/cms/fields/longText';
import { slugField } from '@/cms/fields/slug';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { previewed } from '@/cms/preview';
import { published } from '@/cms/publish';
import labels from './labels.json' with { type: 'json' };

/** Addresses at the root that belong to sections, languages and machines. */
const RESERVED =
  /^(en|es|fr|ar|admin|api|offices|attaches|news|programs|leadership|contact|search|subscribe|health|preview|media|sitemap|robots)$/;

/** Pages that the editors make: about, accessibility, privacy. */
export const Pages = content(
  {
    slug: 'pages',
    admin: {
      useAsTitle: 'title',
      group: groups.site,
      defaultColumns: ['title', 'slug', 'stage', '_status', 'updatedAt'],
    },
    defaultSort: 'slug',
    defaultPopulate: { slug: true, title: true },
    fields: [
      slugField({ from: 'title', reserved: RESERVED }),
      { name: 'title', type: 'text', localized: true, required: true },
      { name: 'summary', type: 'textarea', localized: true, maxLength: 400 },
      { name: 'body', type: 'richText', localized: true, editor: longText },
    ],
  },
  labels as Labels,
  [drafted(), previewed('pages'), published()],
);
