import { getTranslations } from 'next-intl/server';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { groupByRegion } from '@/offices/directory';
import { OfficesByCountry } from '@/offices/OfficesByCountry';
import { listOffices } from '@/offices/queries';
import { ContactPage } from '@/site/ContactPage';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findOverview, findSiteFrame } from '@/site/queries';

const segments = ['/contact'];

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale, viewer }) => {
  const t = await getTranslations({ locale, namespace: 'contact' });
  const [site, { contact }] = await Promise.all([findSiteFrame(locale), findOverview(locale, viewer)]);
  const title = contact.heading ?? t('title');
  return pageMetadata(site, { locale, segments, title, description: contact.text ?? plain(t('intro')) });
});

export default sitePage(async ({ locale, viewer }) => {
  const t = await getTranslations('contact');
  const [site, { contact }] = await Promise.all([findSiteFrame(locale), findOverview(locale, viewer)]);
  const regions = groupByRegion(await listOffices(locale, viewer), locale);
  const title = contact.heading ?? plain(t('title'));
  const intro = contact.text ?? plain(t('intro'));
  const offices = regions.length > 0 && <OfficesByCountry regions={regions} locale={locale} />;
  return (
    <Frame locale={locale} segments={segments} title={title} draft={viewer.draft}>
      <ContactPage {...{ title, intro, offices, site, directory: path(locale, '/offices') }} />
    </Frame>
  );
});
