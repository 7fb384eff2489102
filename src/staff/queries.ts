import { cache } from 'react';
import { dependOn } from '@/cms/cache';
import { lookupTag, relationTag } from '@/cms/effects';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { type PersonCard, type PersonPage, toPersonCard, toPersonPage } from './view';

/** One profile by its slug, with the posts that the person holds; null when there is none that the viewer may see. */
export const findPerson = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<PersonPage | null> => {
  await dependOn([lookupTag('staff', slug)]);
  const person = await read(viewer).find('staff', { where: { slug: { equals: slug } } });
  if (!person) return null;
  const postings = await read(viewer).list('attaches', [relationTag('attaches', 'person', person.id)], {
    where: { person: { equals: person.id } },
    depth: 1,
    select: { slug: true, title: true, office: true },
    each: true,
  });
  return toPersonPage(person, postings, locale);
});

/** Everybody else with a profile, in the order of their names. */
export const listOthers = cache(async (locale: Locale, viewer: Viewer): Promise<PersonCard[]> => {
  const people = await read(viewer).list('staff', ['staff'], {
    where: { leadership: { not_equals: true } },
    sort: 'name',
    select: { slug: true, name: true, position: true, acting: true },
    depth: 0,
  });
  return people.map((person) => toPersonCard(person, locale));
});

/** The people who lead the organization, in the editors' order. */
export const listLeadership = cache(async (locale: Locale, viewer: Viewer): Promise<PersonCard[]> => {
  const people = await read(viewer).list('staff', ['staff'], {
    where: { leadership: { equals: true } },
    sort: ['order', 'name'],
    select: { slug: true, name: true, honorific: true, position: true, acting: true, photograph: true },
    each: true,
  });
  return people.map((person) => toPersonCard(person, locale));
});
