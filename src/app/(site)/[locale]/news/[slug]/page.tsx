import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { articleMetadata, articlePage } from './articlePage';
import { yearMetadata, yearPage } from './yearPage';

type Params = { slug: string };

/** Four digits are a year; no news item has such a slug. */
const YEAR = /^\d{4}$/;

export const generateStaticParams = () => [];

export const generateMetadata = siteMetadata<Params>(({ locale, viewer, params: { slug } }) =>
  YEAR.test(slug) ? yearMetadata(slug, locale, viewer) : articleMetadata(slug, locale, viewer),
);

export default sitePage<Params>(({ locale, viewer, params: { slug } }) =>
  YEAR.test(slug) ? yearPage(slug, locale, viewer) : articlePage(slug, locale, viewer),
);
