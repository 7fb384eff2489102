import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { newsCrumbs } from '@/app/(site)/[locale]/news/newsCrumbs';
import { missing, missingMetadata } from '@/app/(site)/missing';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import type { Text } from '@/lib/text';
import { NewsListPage } from '@/news/NewsListPage';
import { NewsNavigation } from '@/news/NewsNavigation';
import { findNewsroom, findTopic, listNewsOfTopic } from '@/news/queries';
import type { TopicPage } from '@/news/view';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';
import { Words } from '@/ui/Words';

/** One page of the news of a topic. */
export async function topicPage(slug: string, page: number, locale: Locale, viewer: Viewer): Promise<ReactNode> {
  const topic = await findTopic(slug, locale, viewer);
  if (!topic) return missing(locale, 'topics', slug);
  const [list, newsroom] = await Promise.all([
    listNewsOfTopic(topic.id, page, locale, viewer),
    findNewsroom(locale, viewer),
  ]);
  if (!list) return missing(locale, null);
  const [t, title, crumbs] = await Promise.all([
    getTranslations('news'),
    titleOf(topic, page, locale),
    newsCrumbs(locale),
  ]);
  const own = { label: topic.name, href: topic.href };
  return (
    <Frame
      locale={locale}
      segments={segmentsOf(slug, page)}
      crumbs={page > 1 ? [...crumbs, own] : crumbs}
      title={title}
      draft={viewer.draft}
    >
      <NewsListPage
        title={title}
        kicker={t('topic')}
        intro={page === 1 && topic.description && <Words text={topic.description} />}
        list={list}
        hrefOf={(n) => path(locale, ...segmentsOf(slug, n))}
        navigation={<NewsNavigation newsroom={newsroom} locale={locale} current={topic.href} />}
      />
    </Frame>
  );
}

export async function topicMetadata(slug: string, page: number, locale: Locale, viewer: Viewer): Promise<Metadata> {
  const topic = await findTopic(slug, locale, viewer);
  const list = topic && (await listNewsOfTopic(topic.id, page, locale, viewer));
  if (!list) return missingMetadata(locale);
  const title = await titleOf(topic, page, locale);
  const { description } = topic;
  return pageMetadata(await findSiteFrame(locale), { locale, segments: segmentsOf(slug, page), title, description });
}

async function titleOf(topic: TopicPage, page: number, locale: Locale): Promise<Text> {
  if (page < 2) return topic.name;
  const t = await getTranslations({ locale, namespace: 'news' });
  return { ...topic.name, value: t('topicPage', { topic: topic.name.value, n: page }) };
}

/** The first page has the short address. */
function segmentsOf(slug: string, page: number): string[] {
  return page > 1 ? ['/news/topics', slug, 'page', String(page)] : ['/news/topics', slug];
}
