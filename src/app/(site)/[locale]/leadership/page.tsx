import { getTranslations } from 'next-intl/server';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { plain } from '@/lib/text';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';
import { LeadershipPage } from '@/staff/LeadershipPage';
import { listLeadership, listOthers } from '@/staff/queries';

const segments = ['/leadership'];

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'staff' });
  const description = plain(t('intro'));
  return pageMetadata(await findSiteFrame(locale), { locale, segments, title: t('title'), description });
});

export default sitePage(async ({ locale, viewer }) => {
  const t = await getTranslations('staff');
  const [leaders, others] = await Promise.all([listLeadership(locale, viewer), listOthers(locale, viewer)]);
  return (
    <Frame locale={locale} segments={segments} title={plain(t('title'))} draft={viewer.draft}>
      <LeadershipPage leaders={leaders} others={others} />
    </Frame>
  );
});
