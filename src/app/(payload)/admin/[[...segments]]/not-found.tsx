import config from '@payload-config';
import { NotFoundPage } from '@payloadcms/next/views';
import { importMap } from '@/app/(payload)/admin/importMap.js';

type Props = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export default function AdminNotFound(props: Props) {
  return NotFoundPage({ ...props, config, importMap });
}
