import { getTranslations } from 'next-intl/server';
import { missing, missingMetadata } from '@/app/(site)/missing';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { NewsList } from '@/news/NewsList';
import { listNewsBriefly } from '@/news/queries';
import { OfficePage } from '@/offices/OfficePage';
import { findOffice } from '@/offices/queries';
import { officeData } from '@/offices/structuredData';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';
import { JsonLd } from '@/ui/JsonLd';

type Params = { slug: string };

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(async ({ locale, viewer, params: { slug } }) => {
  const office = await findOffice(slug, locale, viewer);
  if (!office) return missingMetadata(locale);
  const { name, description } = office;
  return pageMetadata(await findSiteFrame(locale), { locale, segments: ['/offices', slug], title: name, description });
});

export default sitePage<Params>(async ({ locale, viewer, params: { slug } }) => {
  const [office, t] = await Promise.all([findOffice(slug, locale, viewer), getTranslations('offices')]);
  if (!office) return missing(locale, 'offices', slug);
  const news = await listNewsBriefly(office.news, locale, viewer);
  const crumbs = [{ label: plain(t('title')), href: path(locale, '/offices') }];
  return (
    <Frame locale={locale} segments={['/offices', slug]} crumbs={crumbs} title={office.name} draft={viewer.draft}>
      <JsonLd data={officeData(office)} />
      <OfficePage office={office} news={news.length > 0 && <NewsList items={news} />} locale={locale} />
    </Frame>
  );
});
