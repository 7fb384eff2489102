import type { Where } from 'payload';
import { cache } from 'react';
import { dependOn } from '@/cms/cache';
import { lookupTag, relationTag } from '@/cms/effects';
import { read } from '@/cms/payload';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { yearOf } from '@/lib/time';
import {
  type FrontPage,
  type NewsCard,
  type NewsList,
  type NewsPage,
  type Newsroom,
  type TopicPage,
  toFrontPage,
  toNewsCard,
  toNewsPage,
  toTopicPage,
} from './view';

/** News items on one page of a list. */
const PAGE_SIZE = 20;

/** A top story stays in front until so many newer items have come. */
const TOP_STORY_AMONG = 20;
const ON_FRONT_PAGE = 7;

const NEWEST = ['-date', '-createdAt', 'slug'];
const IN_BRIEF = {
  slug: true,
  headline: true,
  summary: true,
  type: true,
  date: true,
  dateline: true,
  topStory: true,
};
const IN_FRONT = { ...IN_BRIEF, leadImage: true };
const LISTED = { ...IN_FRONT, topics: true };

/** One news item by its slug, with everything that it refers to; null when there is none that the viewer may see. */
export const findNews = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<NewsPage | null> => {
  await dependOn([lookupTag('news', slug)]);
  const news = await read(viewer).find('news', { where: { slug: { equals: slug } }, depth: 1 });
  return news && toNewsPage(news, locale);
});

export const findTopic = cache(async (slug: string, locale: Locale, viewer: Viewer): Promise<TopicPage | null> => {
  await dependOn([lookupTag('topics', slug)]);
  const topic = await read(viewer).find('topics', { where: { slug: { equals: slug } }, depth: 0 });
  return topic && toTopicPage(topic, locale);
});

/** Every topic, in alphabetical order of the page's language. */
const listTopics = cache(async (locale: Locale, viewer: Viewer): Promise<TopicPage[]> => {
  const topics = await read(viewer).list('topics', ['topics'], { depth: 0 });
  const { compare } = new Intl.Collator(locale);
  return topics.map((topic) => toTopicPage(topic, locale)).sort((a, b) => compare(a.name.value, b.name.value));
});

export async function findNewsroom(locale: Locale, viewer: Viewer): Promise<Newsroom> {
  const [topics, years] = await Promise.all([listTopics(locale, viewer), listYears(viewer)]);
  return { topics, years };
}

/** One page of the newsroom, the newest first; null for a page that does not exist. Pages count from 1. */
export const listNews = cache(async (page: number, locale: Locale, viewer: Viewer): Promise<NewsList | null> => {
  return newsPage(['news'], {}, page, locale, viewer);
});

/** One page of a topic's news. */
export const listNewsOfTopic = cache(async (topicId: string, page: number, locale: Locale, viewer: Viewer) => {
  return newsPage([relationTag('news', 'topics', topicId)], { topics: { in: [topicId] } }, page, locale, viewer);
});

/** Every news item of a calendar year. */
export const listNewsOfYear = cache(async (year: number, locale: Locale, viewer: Viewer): Promise<NewsCard[]> => {
  const where = { date: { greater_than_equal: `${year}-01-01`, less_than: `${year + 1}-01-01` } };
  return cards(['news'], where, 0, locale, viewer);
});

/** The newest items for the overview, without their topics: one read fewer. */
export const findFrontPage = cache(async (locale: Locale, viewer: Viewer): Promise<FrontPage | null> => {
  const options = { limit: TOP_STORY_AMONG, depth: 1, sort: NEWEST, select: IN_FRONT, each: true };
  const newest = await read(viewer).list('news', ['news'], options);
  return toFrontPage(
    newest.map((news) => toNewsCard(news, locale)),
    ON_FRONT_PAGE,
  );
});

/** The newest items that name a document: `listNewsAbout('programs', id, …)`. */
export async function listNewsAbout(
  field: 'programs' | 'people',
  id: string,
  locale: Locale,
  viewer: Viewer,
): Promise<NewsCard[]> {
  return cards([relationTag('news', field, id)], { [field]: { in: [id] } }, 5, locale, viewer);
}

/** Items by their ids, in one read: without pictures and topics. The page that has the ids knows when others join them. */
export async function listNewsBriefly(ids: string[], locale: Locale, viewer: Viewer): Promise<NewsCard[]> {
  if (!ids.length) return [];
  const options = { where: { id: { in: ids } }, depth: 0, sort: NEWEST, select: IN_BRIEF, each: true };
  return (await read(viewer).list('news', [], options)).map((news) => toNewsCard(news, locale));
}

/** The years that have news, the latest first. */
const listYears = cache(async (viewer: Viewer): Promise<number[]> => {
  const dates = await read(viewer).list('news', ['news'], { depth: 0, select: { date: true } });
  return [...new Set(dates.map(({ date }) => yearOf(date)))].sort((a, b) => b - a);
});

async function newsPage(
  tags: string[],
  where: Where,
  page: number,
  locale: Locale,
  viewer: Viewer,
): Promise<NewsList | null> {
  const total = await read(viewer).count('news', tags, where);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  return { items: await cards(tags, where, PAGE_SIZE, locale, viewer, page), page, pages };
}

async function cards(tags: string[], where: Where, limit: number, locale: Locale, viewer: Viewer, page = 1) {
  const options = { where, limit, page, depth: 1, sort: NEWEST, select: LISTED, each: true };
  return (await read(viewer).list('news', tags, options)).map((news) => toNewsCard(news, locale));
}
