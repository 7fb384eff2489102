import { getTranslations } from 'next-intl/server';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { AttachesPage } from '@/attaches/AttachesPage';
import { listAttaches } from '@/attaches/queries';
import { groupByRegion } from '@/attaches/view';
import { plain } from '@/lib/text';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

const segments = ['/attaches'];

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'attaches' });
  const description = plain(t('intro'));
  return pageMetadata(await findSiteFrame(locale), { locale, segments, title: t('title'), description });
});

export default sitePage(async ({ locale, viewer }) => {
  const [postings, t] = await Promise.all([listAttaches(locale, viewer), getTranslations('attaches')]);
  return (
    <Frame locale={locale} segments={segments} title={plain(t('title'))} draft={viewer.draft}>
      <AttachesPage regions={groupByRegion(postings, locale)} />
    </Frame>
  );
});
