import { missing, missingMetadata } from '@/app/(site)/missing';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) => missingMetadata(locale));
export default sitePage(async ({ locale }) => missing(locale, null));
