import { env } from './env';

/** An address on this site as the full one that machines need. */
export function absolute(href: string): string {
  return new URL(href, env.SITE_URL).href;
}
