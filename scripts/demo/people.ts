import type { PayloadRequest } from 'payload';
import type { DemoTexts } from './directory';
import { filled, inEach, json, type L } from './files';
import { idOf } from './ids';
import type { ToLongText } from './longText';
import { writePublished } from './write';

type Posting = {
  office: string;
  slug: string;
  title: L;
  person: { slug: string; honorific: string; name: string } | null;
  acting: boolean;
  from: string;
  until: string | null;
  remit: L;
};
type Leader = {
  slug: string;
  order: number;
  name: string;
  honorific: L | null;
  position: L;
  acting: boolean;
  biography: L;
};

const noon = (day: string | null) => day && `${day}T12:00:00.000Z`;

/** The postings and the made-up people who hold them; each profile says that it is a sample. */
export async function writePostings(req: PayloadRequest, toLongText: ToLongText): Promise<void> {
  const [postings, cities, texts] = await Promise.all([
    json<Posting[]>('people.json'),
    json<Record<string, L>>('cities.json'),
    json<DemoTexts>('texts.json'),
  ]);
  for (const { person, office, slug, ...posting } of postings) {
    if (person) {
      const city = cities[office] ?? inEach(() => office);
      await writePublished(req, 'staff', person.slug, {
        slug: person.slug,
        name: person.name,
        honorific: texts.honorifics[person.honorific] ?? null,
        position: filled(
          inEach((locale) => `${posting.title[locale]}${locale === 'ar' ? '، ' : ', '}{city}`),
          { city },
        ),
        acting: posting.acting,
        leadership: false,
        sample: true,
        order: 0,
        offices: [idOf('offices', office)],
        biography: toLongText(filled(texts.sampleBiography, { name: person.name, city })),
      });
    }
    await writePublished(req, 'attaches', slug, {
      slug,
      title: posting.title,
      office: idOf('offices', office),
      person: person && idOf('staff', person.slug),
      vacant: !person,
      acting: posting.acting,
      from: noon(posting.from),
      until: noon(posting.until),
      remit: posting.remit,
    });
  }
}

export async function writeLeaders(req: PayloadRequest, toLongText: ToLongText): Promise<void> {
  for (const { biography, ...leader } of await json<Leader[]>('staff.json')) {
    await writePublished(req, 'staff', leader.slug, {
      ...leader,
      honorific: leader.honorific ?? {},
      leadership: true,
      sample: false,
      offices: [],
      biography: toLongText(biography),
    });
  }
}
