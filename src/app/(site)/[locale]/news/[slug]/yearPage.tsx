import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { newsCrumbs } from '@/app/(site)/[locale]/news/newsCrumbs';
import { missing, missingMetadata } from '@/app/(site)/missing';
import type { Viewer } from '@/cms/viewer';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { NewsNavigation } from '@/news/NewsNavigation';
import { NewsYear } from '@/news/NewsYear';
import { findNewsroom, listNewsOfYear } from '@/news/queries';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

export async function yearPage(year: string, locale: Locale, viewer: Viewer): Promise<ReactNode> {
  const [items, newsroom] = await Promise.all([
    listNewsOfYear(Number(year), locale, viewer),
    findNewsroom(locale, viewer),
  ]);
  if (items.length === 0) return missing(locale, null);
  const [t, crumbs] = await Promise.all([getTranslations('news'), newsCrumbs(locale)]);
  const navigation = <NewsNavigation newsroom={newsroom} locale={locale} current={path(locale, '/news', year)} />;
  return (
    <Frame
      locale={locale}
      segments={['/news', year]}
      crumbs={crumbs}
      title={plain(t('year', { year }))}
      draft={viewer.draft}
    >
      <NewsYear year={year} items={items} navigation={navigation} locale={locale} />
    </Frame>
  );
}

export async function yearMetadata(year: string, locale: Locale, viewer: Viewer): Promise<Metadata> {
  const items = await listNewsOfYear(Number(year), locale, viewer);
  if (items.length === 0) return missingMetadata(locale);
  const [site, t] = await Promise.all([findSiteFrame(locale), getTranslations({ locale, namespace: 'news' })]);
  return pageMetadata(site, { locale, segments: ['/news', year], title: t('year', { year }) });
}
