import { env } from '@/lib/env';
import { defaultLocale, locales } from '@/lib/locales';
import { findSiteFrame } from '@/site/queries';

export const dynamic = 'force-dynamic';

const VALID_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whom to tell about a weakness, https://www.rfc-editor.org/rfc/rfc9116. Without an address in the settings there is no file. */
export async function GET(): Promise<Response> {
  const { headquarters } = await findSiteFrame(defaultLocale);
  if (!headquarters.email) return new Response('Not found\n', { status: 404 });
  const expires = new Date(Date.now() + VALID_DAYS * DAY_MS);
  expires.setUTCHours(0, 0, 0, 0);
  const lines = [
    `Contact: mailto:${headquarters.email}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${env.SITE_URL}/.well-known/security.txt`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
