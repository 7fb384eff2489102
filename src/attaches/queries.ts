import { cache } from 'react';
import { dependOn } from '@/cms/cache';
import { lookupTag } from '@/cms/effects';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { type AttacheCard, type AttachePage, toAttacheCard, toAttachePage } from './view';

/** One posting by its slug, with its office and the office's country; null when there is none to see. */
export const findAttache = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<AttachePage | null> => {
  await dependOn([lookupTag('attaches', slug)]);
  const posting = await read(viewer).find('attaches', {
    where: { slug: { equals: slug } },
    depth: 2,
    populate: { offices: { slug: true, name: true, country: true, region: true, telephones: true, emails: true } },
  });
  return posting && toAttachePage(posting, locale);
});

/** Every posting. */
export const listAttaches = cache(async (locale: Locale, viewer: Viewer): Promise<AttacheCard[]> => {
  const tags = ['attaches', 'offices', 'staff', 'countries'];
  const select = { slug: true, title: true, office: true, person: true, acting: true, vacant: true };
  const postings = await read(viewer).list('attaches', tags, { depth: 2, select });
  return postings.map((posting) => toAttacheCard(posting, locale));
});
