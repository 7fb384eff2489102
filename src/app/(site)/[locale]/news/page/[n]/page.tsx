import { permanentRedirect } from 'next/navigation';
import { newsPage, newsPageMetadata } from '@/app/(site)/[locale]/news/newsPage';
import { numberOf } from '@/app/(site)/[locale]/news/numberOf';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { path } from '@/lib/paths';

type Params = { n: string };

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(({ locale, viewer, params }) =>
  newsPageMetadata(numberOf(params.n), locale, viewer),
);

export default sitePage<Params>(async ({ locale, viewer, params }) => {
  const n = numberOf(params.n);
  if (n === 1) permanentRedirect(path(locale, '/news'));
  return newsPage(n, locale, viewer);
});
