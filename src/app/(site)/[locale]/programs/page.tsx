import { getTranslations } from 'next-intl/server';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { plain } from '@/lib/text';
import { ProgramsPage } from '@/programs/ProgramsPage';
import { listPrograms } from '@/programs/queries';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

const segments = ['/programs'];

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) => {
  const [site, t] = await Promise.all([findSiteFrame(locale), getTranslations({ locale, namespace: 'programs' })]);
  return pageMetadata(site, { locale, segments, title: t('title'), description: plain(t('intro')) });
});

export default sitePage(async ({ locale, viewer }) => {
  const [programs, t] = await Promise.all([listPrograms(locale, viewer), getTranslations('programs')]);
  return (
    <Frame locale={locale} segments={segments} title={plain(t('title'))} draft={viewer.draft}>
      <ProgramsPage programs={programs} />
    </Frame>
  );
});
