import type { PayloadRequest } from 'payload';
import { regions } from '@/lib/regions';
import { slugify } from '@/lib/slug';
import { csv, filled, inEach, json, type L } from './files';
import { idOf } from './ids';
import { completePublished, writePublished } from './write';

type OfficeColumn =
  | 'slug'
  | 'city'
  | 'country_code'
  | 'country'
  | 'region'
  | 'kind'
  | 'parent'
  | 'latitude'
  | 'longitude'
  | 'time_zone';
export type OfficeRow = Record<OfficeColumn, string>;
export type DemoTexts = {
  officeDescription: Record<string, L>;
  sampleBiography: L;
  addressLines: Record<string, string[]>;
  honorifics: Record<string, L>;
};

const coverage = () => csv<'country_code' | 'country' | 'office' | 'basis'>('coverage.csv');
export const offices = (): Promise<OfficeRow[]> => csv<OfficeColumn>('offices.csv');

/** A country's name in each language, as the Unicode locale data has it; English as the listing has it. */
function countryName(code: string, english: string): L {
  return inEach((locale) =>
    locale === 'en' ? english : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? english),
  );
}

const regionOf = (name: string) => regions.find((region) => region === slugify(name).replace('-the-', '-')) ?? null;

/** All countries and territories, without coverage: the offices refer to them and they to the offices. */
export async function writeCountries(req: PayloadRequest): Promise<void> {
  for (const { country_code: code, country } of await coverage()) {
    const data = { code, name: countryName(code, country), _status: 'draft' };
    await req.payload.db.create({
      req,
      collection: 'countries',
      customID: idOf('countries', code),
      data,
      returning: false,
    });
  }
}

/** Which office covers each country; a country lies in the region of its office. */
export async function writeCoverage(req: PayloadRequest): Promise<void> {
  const regionByOffice = new Map((await offices()).map((office) => [office.slug, regionOf(office.region)]));
  for (const row of await coverage()) {
    await completePublished(req, 'countries', row.country_code, {
      code: row.country_code,
      name: countryName(row.country_code, row.country),
      region: regionByOffice.get(row.office) ?? null,
      coverage: [{ basis: row.basis, office: row.office ? idOf('offices', row.office) : null }],
    });
  }
}

/** The listing. Telephone numbers are from the range kept for fiction, mail addresses from `example.gov`. */
export async function writeOffices(req: PayloadRequest): Promise<void> {
  const [rows, cities, texts, languages] = await Promise.all([
    offices(),
    json<Record<string, L>>('cities.json'),
    json<DemoTexts>('texts.json'),
    json<Record<string, string[]>>('languages.json'),
  ]);
  // A sub-office refers to its parent, which has to stand first.
  const ranked = [...rows.entries()];
  for (const isParent of [true, false]) {
    const batch = ranked.filter(([, row]) => (row.parent === '') === isParent);
    for (const [number, row] of batch) {
      const city = cities[row.slug] ?? inEach(() => row.city);
      const country = countryName(row.country_code, row.country);
      await writePublished(req, 'offices', row.slug, {
        slug: row.slug,
        name: city,
        city,
        kind: row.kind,
        parent: row.parent ? idOf('offices', row.parent) : null,
        country: idOf('countries', row.country_code),
        region: regionOf(row.region),
        addressLines: [...(texts.addressLines[row.kind] ?? []), row.country]
          .map((line) => line.replace('{city}', row.city))
          .join('\n'),
        timeZone: row.time_zone,
        position: { latitude: Number(row.latitude), longitude: Number(row.longitude) },
        description: filled(texts.officeDescription[row.kind] ?? inEach(() => ''), { city, country }),
        languages: [...new Set(['en', ...(languages[row.country_code] ?? [])])],
        telephones: [{ kind: 'voice', telephone: `+1 202 555 0${100 + number}`, label: {} }],
        emails: [{ email: `${row.slug}@example.gov`, label: {} }],
        main: row.kind === 'attache-office',
        order: 0,
      });
    }
  }
}
