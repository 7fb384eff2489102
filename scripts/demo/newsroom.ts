import type { PayloadRequest } from 'payload';
import { json, type L } from './files';
import { idOf } from './ids';
import type { ToLongText } from './longText';
import { writePublished } from './write';

type Topic = { slug: string; name: L; description: L };
type Contact = { label: L; telephone: string; email: string };
type Program = { slug: string; order: number; name: L; summary: L; body: L; contact: Contact };
type Page = { slug: string; title: L; summary: L; body: L };
type NewsItem = {
  slug: string;
  type: string;
  date: string;
  dateline: L;
  headline: L;
  summary: L;
  body: L;
  topics: string[];
  offices: string[];
  programs: string[];
  people: string[];
  topStory: boolean;
  image: string | null;
  caption: L | null;
  mediaContact: Contact;
};

export async function writeTopics(req: PayloadRequest): Promise<void> {
  for (const topic of await json<Topic[]>('topics.json')) await writePublished(req, 'topics', topic.slug, topic);
}

export async function writePrograms(req: PayloadRequest, toLongText: ToLongText): Promise<void> {
  for (const { body, ...program } of await json<Program[]>('programs.json')) {
    await writePublished(req, 'programs', program.slug, { ...program, body: toLongText(body) });
  }
}

export async function writePages(req: PayloadRequest, toLongText: ToLongText): Promise<void> {
  for (const { body, ...page } of await json<Page[]>('pages.json')) {
    await writePublished(req, 'pages', page.slug, { ...page, body: toLongText(body) });
  }
}

export async function writeNews(
  req: PayloadRequest,
  toLongText: ToLongText,
  images: Map<string, string>,
): Promise<void> {
  for (const { image, caption, body, date, ...item } of await json<NewsItem[]>('news.json')) {
    await writePublished(req, 'news', item.slug, {
      ...item,
      body: toLongText(body),
      date: `${date}T12:00:00.000Z`,
      topics: item.topics.map((slug) => idOf('topics', slug)),
      offices: item.offices.map((slug) => idOf('offices', slug)),
      programs: item.programs.map((slug) => idOf('programs', slug)),
      people: item.people.map((slug) => idOf('staff', slug)),
      leadImage: { image: (image && images.get(image)) ?? null, caption: caption ?? {}, credit: null },
    });
  }
}
