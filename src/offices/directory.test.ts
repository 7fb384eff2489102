import { expect, test } from 'vitest';
import { branches, byLetter, groupByRegion } from './directory';
import type { OfficeCard } from './view';

const anOffice = (slug: string, country: string, more: Partial<OfficeCard> = {}): OfficeCard => ({
  slug,
  href: `/offices/${slug}`,
  name: { value: slug },
  kind: 'attache-office',
  country: { code: country.slice(0, 2).toUpperCase(), name: { value: country } },
  region: 'americas',
  telephone: null,
  under: null,
  ...more,
});

const subOffice = (slug: string, country: string, under: string | null) =>
  anOffice(slug, country, { kind: 'sub-office', under });

test('offices stand in their region and country, attaché offices first; regions without an office are left out', () => {
  const offices = [
    anOffice('rome', 'Italy', { region: 'europe' }),
    subOffice('calgary', 'Canada', 'ottawa'),
    anOffice('ottawa', 'Canada'),
    anOffice('buenos-aires', 'Argentina'),
  ];
  const [americas, europe, ...others] = groupByRegion(offices, 'en');
  expect(americas?.countries.map(({ offices: own }) => own.map(({ slug }) => slug))).toEqual([
    ['buenos-aires'],
    ['ottawa', 'calgary'],
  ]);
  expect(europe?.region).toBe('europe');
  expect(others).toEqual([]);
});

test('a sub-office stands under its attaché office, or by itself where that one is not listed', () => {
  const offices = [
    anOffice('ottawa', 'Canada'),
    subOffice('calgary', 'Canada', 'ottawa'),
    subOffice('yukon', 'Canada', 'gone'),
  ];
  const tree = branches(offices).map(({ office, subOffices }) => [office.slug, ...subOffices.map(({ slug }) => slug)]);
  expect(tree).toEqual([['ottawa', 'calgary'], ['yukon']]);
});

test('countries stand under their letters in the order given', () => {
  const countries = ['Égypte', 'Espagne', 'France'].map((value) => ({ name: { value } }));
  expect(byLetter(countries).map(({ letter, countries: own }) => [letter, own.length])).toEqual([
    ['E', 2],
    ['F', 1],
  ]);
});
