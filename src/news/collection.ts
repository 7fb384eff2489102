import { content } from '@/cms/content';
import { drafted } from '@/cms/drafted';
import { contactGroup } from '@/cms/fields/contact';
import { dayField } from '@/cms/fields/day';
import { longText } from '@/cms/fields/longText';
import { slugField } from '@/cms/fields/slug';
import { groups } from '@/cms/groups';
import type { Labels } from '@/cms/labels';
import { previewed } from '@/cms/preview';
import { published } from '@/cms/publish';
import labels from './labels.json' with { type: 'json' };

/** Four digits are a year's page, the words are pages of the newsroom. */
const RESERVED = /^(\d{4}|page|topics|feed)$/;

/** News releases, statements and features. */
export const News = content(
  {
    slug: 'news',
    admin: {
      useAsTitle: 'headline',
      group: groups.newsroom,
      defaultColumns: ['headline', 'type', 'date', 'stage', 'authorName', '_status'],
      listSearchableFields: ['headline', 'slug'],
    },
    defaultSort: '-date',
    defaultPopulate: { slug: true, headline: true, type: true, date: true, dateline: true, summary: true },
    fields: [
      slugField({ from: 'headline', reserved: RESERVED }),
      {
        type: 'tabs',
        tabs: [
          {
            label: 'text',
            fields: [
              { name: 'headline', type: 'text', localized: true, required: true, maxLength: 160 },
              { name: 'summary', type: 'textarea', localized: true, required: true, maxLength: 400 },
              { name: 'body', type: 'richText', localized: true, editor: longText },
            ],
          },
          {
            label: 'release',
            fields: [
              {
                type: 'row',
                fields: [
                  {
                    name: 'type',
                    type: 'select',
                    options: ['news-release', 'statement', 'feature'],
                    required: true,
                    defaultValue: 'news-release',
                  },
                  dayField({
                    name: 'date',
                    required: true,
                    index: true,
                    defaultValue: () => new Date().toISOString(),
                  }),
                ],
              },
              { name: 'dateline', type: 'text', localized: true },
              { name: 'topStory', type: 'checkbox', defaultValue: false, index: true },
              contactGroup('mediaContact'),
            ],
          },
          {
            label: 'image',
            fields: [
              {
                name: 'leadImage',
                type: 'group',
                fields: [
                  { name: 'image', type: 'upload', relationTo: 'media' },
                  { name: 'caption', type: 'text', localized: true },
                  { name: 'credit', type: 'text' },
                ],
              },
            ],
          },
          {
            label: 'related',
            fields: [
              { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
              { name: 'offices', type: 'relationship', relationTo: 'offices', hasMany: true },
              { name: 'programs', type: 'relationship', relationTo: 'programs', hasMany: true },
              { name: 'people', type: 'relationship', relationTo: 'staff', hasMany: true },
            ],
          },
        ],
      },
    ],
  },
  labels as Labels,
  [drafted(), previewed('news'), published()],
);
