import { listAddresses } from '@/cms/addresses';
import { env } from '@/lib/env';
import { sectionOf } from '@/lib/paths';
import { sitemapOf } from '@/lib/sitemap';

export const dynamic = 'force-dynamic';

const LISTS = ['/', '/offices', '/attaches', '/news', '/news/topics', '/programs', '/leadership', '/contact'];

/** Every public page in every language, https://www.sitemaps.org/protocol.html */
export async function GET(): Promise<Response> {
  const lists = LISTS.map((list) => ({ segments: [list], modified: null }));
  const documents = (await listAddresses()).map(({ section, slug, updatedAt }) => ({
    segments: [sectionOf[section], slug],
    modified: updatedAt,
  }));
  const body = sitemapOf([...lists, ...documents], env.SITE_URL);
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
