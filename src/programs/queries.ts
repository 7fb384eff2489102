import { cache } from 'react';
import { dependOn } from '@/cms/cache';
import { lookupTag } from '@/cms/effects';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { type ProgramCard, type ProgramPage, toProgramCard, toProgramPage } from './view';

/** One program by its slug; null when there is none that the viewer may see. */
export const findProgram = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<ProgramPage | null> => {
  await dependOn([lookupTag('programs', slug)]);
  const program = await read(viewer).find('programs', { where: { slug: { equals: slug } } });
  return program && toProgramPage(program, locale);
});

/** Every program, in the editors' order. */
export const listPrograms = cache(async (locale: Locale, viewer: Viewer): Promise<ProgramCard[]> => {
  const select = { slug: true, name: true, summary: true };
  const programs = await read(viewer).list('programs', ['programs'], { depth: 0, sort: ['order', 'slug'], select });
  return programs.map((program) => toProgramCard(program, locale));
});
