import type { Where } from 'payload';
import { cache } from 'react';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import { defaultLocale, type Locale } from '@/lib/locales';
import { slugify } from '@/lib/slug';
import type { Country } from '@/payload-types';
import { type Kind, kinds } from './kinds';
import { type Found, isCalled, type Result, type Results, toCountryResult, toOfficeResult, toResult } from './view';

/** Results shown of each kind. */
const SHOWN = 10;

/**
 * Everything public that goes by the words of `term`, kind by kind. Words are looked for in the page's language and
 * in the default one, as typed; the address of a document holds its name without accents, so "Bogota" finds Bogotá.
 */
export const findEverything = cache(async (term: string, locale: Locale, viewer: Viewer): Promise<Results> => {
  const countries = await countriesCalled(term, viewer);
  const [offices, news, programs, staff, topics, pages] = await Promise.all([
    findOffices(term, countries, locale, viewer),
    findKind('news', term, locale, viewer),
    findKind('programs', term, locale, viewer),
    findKind('staff', term, locale, viewer),
    findKind('topics', term, locale, viewer),
    findKind('pages', term, locale, viewer),
  ]);
  const results = countries.slice(0, SHOWN).map((country) => toCountryResult(country, locale));
  return { offices, countries: { count: countries.length, results }, news, programs, staff, topics, pages };
});

/** All countries are read and compared here, because their names have accents and no address without them. */
async function countriesCalled(term: string, viewer: Viewer): Promise<Country[]> {
  const select = { code: true, name: true, otherNames: true, coverage: true };
  const countries = await read(viewer).list('countries', ['countries', 'offices'], { depth: 1, select });
  return countries.filter((country) => isCalled(country, term));
}

/** Offices by their own name or city, and those that stand in one of the countries. */
async function findOffices(term: string, countries: Country[], locale: Locale, viewer: Viewer): Promise<Found<Result>> {
  const standsThere: Where = { country: { in: countries.map(({ id }) => id) } };
  const conditions = [...called(['name', 'city'], term, locale), ...(countries.length ? [standsThere] : [])];
  const select = { slug: true, name: true, country: true };
  const { count, documents } = await first('offices', conditions, select, viewer);
  return { count, results: documents.map((office) => toOfficeResult(office, locale)) };
}

async function findKind(kind: Kind, term: string, locale: Locale, viewer: Viewer): Promise<Found<Result>> {
  const { title, note } = kinds[kind];
  const byName: Where[] = kind === 'staff' ? [{ name: { like: term } }] : called([title], term, locale);
  const conditions = [...byName, ...called([note], term, locale)];
  const { count, documents } = await first(kind, conditions, { slug: true, [title]: true, [note]: true }, viewer);
  return { count, results: documents.map((found) => toResult(kind, { ...found }, locale)) };
}

function called(fields: string[], term: string, locale: Locale): Where[] {
  const languages = [...new Set([locale, defaultLocale])];
  const slug = slugify(term);
  return [
    ...fields.flatMap((field) => languages.map((language): Where => ({ [`${field}.${language}`]: { like: term } }))),
    ...(slug ? [{ slug: { contains: slug } }] : []),
  ];
}

async function first<S extends Kind | 'offices'>(
  collection: S,
  conditions: Where[],
  select: Record<string, boolean>,
  viewer: Viewer,
) {
  const tags = [collection, 'countries'];
  const options = { where: { or: conditions }, select, depth: 1, limit: SHOWN + 1 };
  const found = await read(viewer).list(collection, tags, options);
  const count = found.length > SHOWN ? await read(viewer).count(collection, tags, options.where) : found.length;
  return { count, documents: found.slice(0, SHOWN) };
}
