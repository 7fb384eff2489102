import { getTranslations } from 'next-intl/server';
import { newsCrumbs } from '@/app/(site)/[locale]/news/newsCrumbs';
import { missing } from '@/app/(site)/missing';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { NewsNavigation } from '@/news/NewsNavigation';
import { findNewsroom } from '@/news/queries';
import { TopicsPage } from '@/news/TopicsPage';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

const segments = ['/news/topics'];

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) => {
  const [site, t] = await Promise.all([findSiteFrame(locale), getTranslations({ locale, namespace: 'news' })]);
  return pageMetadata(site, { locale, segments, title: t('allTopics') });
});

export default sitePage(async ({ locale, viewer }) => {
  const newsroom = await findNewsroom(locale, viewer);
  if (newsroom.topics.length === 0) return missing(locale, null);
  const [t, crumbs] = await Promise.all([getTranslations('news'), newsCrumbs(locale)]);
  const navigation = <NewsNavigation newsroom={newsroom} locale={locale} current={path(locale, ...segments)} />;
  return (
    <Frame locale={locale} segments={segments} crumbs={crumbs} title={plain(t('allTopics'))} draft={viewer.draft}>
      <TopicsPage topics={newsroom.topics} navigation={navigation} />
    </Frame>
  );
});
