import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import { importMap } from '@/app/(payload)/admin/importMap.js';

type Props = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export const generateMetadata = (props: Props) => generatePageMetadata({ ...props, config });

export default function AdminPage(props: Props) {
  return RootPage({ ...props, config, importMap });
}
