import { missing, missingMetadata } from '@/app/(site)/missing';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';
import { findPage } from '@/webpages/queries';
import { Webpage } from '@/webpages/Webpage';

type Params = { slug: string };

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(async ({ locale, viewer, params: { slug } }) => {
  const page = await findPage(slug, locale, viewer);
  if (!page) return missingMetadata(locale);
  const { title, summary: description } = page;
  return pageMetadata(await findSiteFrame(locale), { locale, segments: [slug], title, description });
});

export default sitePage<Params>(async ({ locale, viewer, params: { slug } }) => {
  const page = await findPage(slug, locale, viewer);
  if (!page) return missing(locale, 'pages', slug);
  return (
    <Frame locale={locale} segments={[slug]} title={page.title} draft={viewer.draft}>
      <Webpage page={page} locale={locale} />
    </Frame>
  );
});
