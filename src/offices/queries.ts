import { cache } from 'react';
import { dependOn } from '@/cms/cache';
import { lookupTag, relationTag } from '@/cms/effects';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { type Listing, type OfficeCard, type OfficePage, toListing, toOfficeCard, toOfficePage } from './view';

const LISTED = { slug: true, name: true, kind: true, parent: true, country: true, region: true, telephones: true };

const JOINS = { subOffices: { sort: 'slug', limit: 0 }, news: { sort: '-date', limit: 5 }, attaches: false } as const;

/** One office by its slug, with who serves there; null when there is none that the viewer may see. */
export const findOffice = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<OfficePage | null> => {
  const { find, list, named, depthToName: depth } = read(viewer);
  await dependOn([lookupTag('offices', slug)]);
  const office = await find('offices', { where: { slug: { equals: slug } }, depth, joins: JOINS });
  if (!office) return null;
  await dependOn([relationTag('offices', 'parent', office.id), relationTag('news', 'offices', office.id)]);
  const postings = await list('attaches', [relationTag('attaches', 'office', office.id)], {
    where: { office: { equals: office.id } },
    select: { slug: true, title: true, acting: true, vacant: true, person: true },
    each: true,
    depth,
  });
  return toOfficePage(await named({ ...office, attaches: { docs: postings } }), locale, new Date());
});

/** Every office, in the order of its slug. */
export const listOffices = cache(async (locale: Locale, viewer: Viewer): Promise<OfficeCard[]> => {
  const offices = await read(viewer).list('offices', ['offices', 'countries'], { depth: 1, select: LISTED });
  return offices.map((office) => toOfficeCard(office, locale));
});

/** The listing in figures: one lean read, because the overview has to get by with few. */
export const countListing = cache(async (viewer: Viewer): Promise<Listing> => {
  const select = { country: true, position: true };
  return toListing(await read(viewer).list('offices', ['offices'], { depth: 0, select }));
});
