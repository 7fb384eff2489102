import { getTranslations } from 'next-intl/server';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { plain } from '@/lib/text';
import { SearchPage } from '@/search/SearchPage';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

const segments = ['/search'];

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'search' });
  return pageMetadata(await findSiteFrame(locale), { locale, segments, title: t('title') });
});

export default sitePage(async ({ locale, viewer }) => {
  const t = await getTranslations('search');
  return (
    <Frame locale={locale} segments={segments} title={plain(t('title'))} draft={viewer.draft}>
      <SearchPage locale={locale} />
    </Frame>
  );
});
