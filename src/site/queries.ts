import { cache } from 'react';
import { dependOn, shared } from '@/cms/cache';
import { idsIn } from '@/cms/effects';
import { read } from '@/cms/payload';
import { type Viewer, visitor } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { type Overview, type SiteFrame, toOverview, toSiteFrame } from './view';

/** What every page shows around its content. All pages share one read, kept until the settings change. */
export const findSiteFrame = cache(async (locale: Locale): Promise<SiteFrame> => {
  return toSiteFrame(await settings(), locale, new Date());
});

/** The overview's texts. Looked up for the viewer, because the topics named here may be drafts. */
export const findOverview = cache(async (locale: Locale, viewer: Viewer): Promise<Overview> => {
  const site = viewer.draft ? await read(viewer).site() : await settings();
  await dependOn(idsIn([site.featuredTopics, site.heroImage]));
  return toOverview(site, locale);
});

const settings = cache(() => shared(['site'], ['site'], () => read(visitor).site()));
