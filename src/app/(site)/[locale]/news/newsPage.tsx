import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { missing, missingMetadata } from '@/app/(site)/missing';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { NewsListPage } from '@/news/NewsListPage';
import { NewsNavigation } from '@/news/NewsNavigation';
import { findNewsroom, listNews } from '@/news/queries';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';
import { newsCrumbs } from './newsCrumbs';

/** One page of all news. */
export async function newsPage(page: number, locale: Locale, viewer: Viewer): Promise<ReactNode> {
  const [list, newsroom] = await Promise.all([listNews(page, locale, viewer), findNewsroom(locale, viewer)]);
  if (!list) return missing(locale, null);
  const [t, title] = await Promise.all([getTranslations('news'), titleOf(page, locale)]);
  const hrefOf = (n: number) => path(locale, ...segmentsOf(n));
  return (
    <Frame
      locale={locale}
      segments={segmentsOf(page)}
      crumbs={page > 1 ? await newsCrumbs(locale) : []}
      title={plain(title)}
      draft={viewer.draft}
    >
      <NewsListPage
        title={title}
        intro={page === 1 && t('intro')}
        list={list}
        hrefOf={hrefOf}
        navigation={<NewsNavigation newsroom={newsroom} locale={locale} current={hrefOf(1)} />}
      />
    </Frame>
  );
}

export async function newsPageMetadata(page: number, locale: Locale, viewer: Viewer): Promise<Metadata> {
  if (!(await listNews(page, locale, viewer))) return missingMetadata(locale);
  const [site, title] = await Promise.all([findSiteFrame(locale), titleOf(page, locale)]);
  return pageMetadata(site, { locale, segments: segmentsOf(page), title });
}

async function titleOf(page: number, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'news' });
  return page > 1 ? t('page', { n: page }) : t('title');
}

/** The first page has the short address. */
function segmentsOf(page: number): string[] {
  return page > 1 ? ['/news/page', String(page)] : ['/news'];
}
