import type { GlobalConfig } from 'payload';
import { globalAccess } from '@/cms/access';
import { groups } from '@/cms/groups';
import { type Labels, labelled, wordIn } from '@/cms/labels';
import { siteHooks } from '@/cms/siteHooks';
import { appearance, identity, overview } from './fields';
import labelsJson from './labels.json' with { type: 'json' };

const labels = labelsJson as Labels;

/** What the site says of its owner: names, banner, announcement, navigation, the overview's texts. */
export const Site: GlobalConfig = {
  slug: 'site',
  access: globalAccess('site'),
  label: wordIn(labels, (words) => words.label),
  admin: {
    group: groups.site,
    description: wordIn(labels, (words) => words.help),
    livePreview: { url: '/preview?path=%2F' },
  },
  versions: { max: 100 },
  hooks: siteHooks,
  fields: labelled(
    [
      {
        type: 'tabs',
        tabs: [
          { label: 'identity', fields: identity },
          { label: 'overview', fields: overview },
          { label: 'appearance', fields: appearance },
        ],
      },
    ],
    labels,
  ),
};
