import { absolute } from '@/lib/absolute';
import type { Locale } from '@/lib/locales';
import type { NewsPage } from './view';

/** A news item, https://schema.org/NewsArticle. `publisher` is the organization's name. */
export function newsArticleData(news: NewsPage, publisher: string, locale: Locale): Record<string, unknown> {
  const url = absolute(news.href);
  const organization = { '@type': 'GovernmentOrganization', '@id': absolute('/#organization'), name: publisher };
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    url,
    headline: news.headline.value,
    description: news.summary.value,
    datePublished: news.date,
    dateModified: news.modified,
    inLanguage: news.headline.lang ?? locale,
    image: news.picture ? [absolute(news.picture.src)] : undefined,
    dateline: news.dateline?.value,
    articleSection: news.topics.map(({ name }) => name.value),
    author: organization,
    publisher: organization,
  };
}
