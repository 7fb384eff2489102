import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { topicMetadata, topicPage } from './topicPage';

type Params = { slug: string };

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(({ locale, viewer, params }) =>
  topicMetadata(params.slug, 1, locale, viewer),
);
export default sitePage<Params>(({ locale, viewer, params }) => topicPage(params.slug, 1, locale, viewer));
