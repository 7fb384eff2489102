import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** https://www.rfc-editor.org/rfc/rfc9309 */
export function GET(): Response {
  const closed = ['/admin', '/api/', '/preview', '/health/'].map((path) => `Disallow: ${path}`);
  const lines = ['User-agent: *', ...closed, 'Allow: /api/media/file/', '', `Sitemap: ${env.SITE_URL}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
