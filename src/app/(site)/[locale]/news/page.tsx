import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { newsPage, newsPageMetadata } from './newsPage';

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(({ locale, viewer }) => newsPageMetadata(1, locale, viewer));
export default sitePage(({ locale, viewer }) => newsPage(1, locale, viewer));
