import { getTranslations } from 'next-intl/server';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { plain } from '@/lib/text';
import { groupByRegion } from '@/offices/directory';
import { OfficesPage } from '@/offices/OfficesPage';
import { listOffices } from '@/offices/queries';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

const segments = ['/offices'];

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'offices' });
  return pageMetadata(await findSiteFrame(locale), { locale, segments, title: t('title') });
});

export default sitePage(async ({ locale, viewer }) => {
  const t = await getTranslations('offices');
  const offices = await listOffices(locale, viewer);
  return (
    <Frame locale={locale} segments={segments} title={plain(t('title'))} draft={viewer.draft}>
      <OfficesPage regions={groupByRegion(offices, locale)} locale={locale} />
    </Frame>
  );
});
