import { cache } from 'react';
import { dependOn } from '@/cms/cache';
import { lookupTag, relationTag } from '@/cms/effects';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { type Listing, type OfficeCard, type OfficePage, toListing, toOfficeCard, toOfficePage } from './view';

const LISTED = { slug: true, name: true, kind: true, country: true, region: true, telephones: true };

/** One office by its slug, with who serves there; null when there is none that the viewer may see. */
export const findOffice = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<OfficePage | null> => {
  await dependOn([lookupTag('offices', slug)]);
  const office = await read(viewer).find('offices', { where: { slug: { equals: slug } }, depth: 1 });
  if (!office) return null;
  const [subOffices, postings] = await Promise.all([
    read(viewer).list('offices', [relationTag('offices', 'parent', office.id)], {
      each: true,
      where: { parent: { equals: office.id } },
      depth: 0,
      select: { slug: true, name: true },
    }),
    read(viewer).list('attaches', [relationTag('attaches', 'office', office.id)], {
      each: true,
      where: { office: { equals: office.id } },
      depth: 1,
      select: { slug: true, title: true, acting: true, vacant: true, person: true },
    }),
  ]);
  return toOfficePage(office, { subOffices, postings }, locale);
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
