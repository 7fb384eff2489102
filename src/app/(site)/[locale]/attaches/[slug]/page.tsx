import { getTranslations } from 'next-intl/server';
import { missing, missingMetadata } from '@/app/(site)/missing';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { AttachePage } from '@/attaches/AttachePage';
import { findAttache } from '@/attaches/queries';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

type Params = { slug: string };

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(async ({ locale, viewer, params: { slug } }) => {
  const posting = await findAttache(slug, locale, viewer);
  if (!posting) return missingMetadata(locale);
  const { name: title, remit: description } = posting;
  return pageMetadata(await findSiteFrame(locale), { locale, segments: ['/attaches', slug], title, description });
});

export default sitePage<Params>(async ({ locale, viewer, params: { slug } }) => {
  const [posting, t] = await Promise.all([findAttache(slug, locale, viewer), getTranslations('attaches')]);
  if (!posting) return missing(locale, 'attaches', slug);
  const crumbs = [{ label: plain(t('title')), href: path(locale, '/attaches') }];
  return (
    <Frame locale={locale} segments={['/attaches', slug]} crumbs={crumbs} title={posting.name} draft={viewer.draft}>
      <AttachePage posting={posting} locale={locale} />
    </Frame>
  );
});
