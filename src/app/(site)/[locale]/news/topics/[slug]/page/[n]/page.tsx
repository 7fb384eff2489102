import { permanentRedirect } from 'next/navigation';
import { numberOf } from '@/app/(site)/[locale]/news/numberOf';
import { topicMetadata, topicPage } from '@/app/(site)/[locale]/news/topics/[slug]/topicPage';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { documentPath } from '@/lib/paths';

type Params = { slug: string; n: string };

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(({ locale, viewer, params }) =>
  topicMetadata(params.slug, numberOf(params.n), locale, viewer),
);

export default sitePage<Params>(async ({ locale, viewer, params }) => {
  const n = numberOf(params.n);
  if (n === 1) permanentRedirect(documentPath(locale, 'topics', params.slug));
  return topicPage(params.slug, n, locale, viewer);
});
