import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { newsCrumbs } from '@/app/(site)/[locale]/news/newsCrumbs';
import { missing, missingMetadata } from '@/app/(site)/missing';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { NewsArticle } from '@/news/NewsArticle';
import { findNews } from '@/news/queries';
import { newsArticleData } from '@/news/structuredData';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';
import { JsonLd } from '@/ui/JsonLd';

export async function articlePage(slug: string, locale: Locale, viewer: Viewer): Promise<ReactNode> {
  const [news, site] = await Promise.all([findNews(slug, locale, viewer), findSiteFrame(locale)]);
  if (!news) return missing(locale, 'news', slug);
  const crumbs = await newsCrumbs(locale);
  return (
    <Frame locale={locale} segments={['/news', slug]} crumbs={crumbs} title={news.headline} draft={viewer.draft}>
      <JsonLd data={newsArticleData(news, site.name.value, locale)} />
      <NewsArticle news={news} locale={locale} />
    </Frame>
  );
}

export async function articleMetadata(slug: string, locale: Locale, viewer: Viewer): Promise<Metadata> {
  const news = await findNews(slug, locale, viewer);
  if (!news) return missingMetadata(locale);
  return pageMetadata(await findSiteFrame(locale), {
    locale,
    segments: ['/news', slug],
    title: news.headline,
    description: news.summary,
    picture: news.picture,
    article: { published: news.date, modified: news.modified },
  });
}
