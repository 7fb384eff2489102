import { cache } from 'react';
import { dependOn } from '@/cms/cache';
import { lookupTag } from '@/cms/effects';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { type EditorsPage, toEditorsPage } from './view';

/** One of the editors' pages by its slug; null when there is none that the viewer may see. */
export const findPage = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<EditorsPage | null> => {
  await dependOn([lookupTag('pages', slug)]);
  const page = await read(viewer).find('pages', { where: { slug: { equals: slug } } });
  return page && toEditorsPage(page, locale);
});
