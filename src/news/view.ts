import { toPicture } from '@/cms/picture';
import { many, one } from '@/cms/relations';
import { toRichText } from '@/cms/richText';
import type { Locale } from '@/lib/locales';
import { documentPath } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import type { Picture, RichText } from '@/lib/richText';
import { plain, requiredText, type Text, textIn } from '@/lib/text';
import { type Day, dayOf } from '@/lib/time';
import type { Media, News, Office, Program, Staff, Topic } from '@/payload-types';

export type NewsType = News['type'];

/** A news item as lists show it. */
export type NewsCard = {
  href: string;
  headline: Text;
  summary: Text;
  type: NewsType;
  date: Day;
  dateline: Text | null;
  topStory: boolean;
  picture: Picture | null;
  topics: TopicReference[];
};

export type TopicReference = Reference & { slug: string };
export type Contact = { label: Text | null; telephone: string | null; email: string | null };

export type NewsPage = NewsCard & {
  body: RichText | null;
  offices: Reference[];
  programs: Reference[];
  people: Reference[];
  mediaContact: Contact | null;
  modified: string;
};

export type TopicPage = { id: string; slug: string; href: string; name: Text; description: Text | null };
export type NewsList = { items: NewsCard[]; page: number; pages: number };

/** The ways through the newsroom: by topic and by year. */
export type Newsroom = { topics: TopicPage[]; years: number[] };

/** What the overview shows: one item in front, and the next ones. */
export type FrontPage = { lead: NewsCard; others: NewsCard[] };

/** A month, `YYYY-MM`, with its news. */
export type MonthOfNews = { month: string; items: NewsCard[] };

export function toNewsCard(news: News, locale: Locale): NewsCard {
  const { image, caption, credit } = news.leadImage ?? {};
  return {
    href: documentPath(locale, 'news', news.slug),
    headline: requiredText(news.headline, locale),
    summary: requiredText(news.summary, locale),
    type: news.type,
    date: dayOf(news.date),
    dateline: textIn(news.dateline, locale),
    topStory: Boolean(news.topStory),
    picture: toPicture(one<Media>(image), locale, textIn(caption, locale), credit),
    topics: many<Topic>(news.topics).map((topic) => ({
      slug: topic.slug,
      name: requiredText(topic.name, locale),
      href: documentPath(locale, 'topics', topic.slug),
    })),
  };
}

export function toNewsPage(news: News, locale: Locale): NewsPage {
  return {
    ...toNewsCard(news, locale),
    body: toRichText(news.body, locale),
    offices: many<Office>(news.offices).map(({ name, slug }) => ({
      name: requiredText(name, locale),
      href: documentPath(locale, 'offices', slug),
    })),
    programs: many<Program>(news.programs).map(({ name, slug }) => ({
      name: requiredText(name, locale),
      href: documentPath(locale, 'programs', slug),
    })),
    people: many<Staff>(news.people).map(({ name, slug }) => ({
      name: plain(name),
      href: documentPath(locale, 'staff', slug),
    })),
    mediaContact: toContact(news.mediaContact, locale),
    modified: news.updatedAt,
  };
}

export function toTopicPage(topic: Topic, locale: Locale): TopicPage {
  return {
    id: topic.id,
    slug: topic.slug,
    href: documentPath(locale, 'topics', topic.slug),
    name: requiredText(topic.name, locale),
    description: textIn(topic.description, locale),
  };
}

/** The newest top story leads, or the newest item where none of them is marked. `newest` is in order of date. */
export function toFrontPage(newest: NewsCard[], shown: number): FrontPage | null {
  const lead = newest.find(({ topStory }) => topStory) ?? newest[0];
  if (!lead) return null;
  return { lead, others: newest.filter((item) => item !== lead).slice(0, shown - 1) };
}

/** Keeps the order of the items. */
export function groupByMonth(items: NewsCard[]): MonthOfNews[] {
  const months = new Map<string, NewsCard[]>();
  for (const item of items) {
    const month = item.date.slice(0, 'YYYY-MM'.length);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, items: ofMonth }));
}

function toContact(contact: News['mediaContact'], locale: Locale): Contact | null {
  const { label, telephone, email } = contact ?? {};
  return telephone || email
    ? { label: textIn(label, locale), telephone: telephone ?? null, email: email ?? null }
    : null;
}
