import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { postgresOf } from '@/cms/database';

let opened: Payload | null = null;

/** Payload beside the site, for commands: no page is cached here and no job runs. */
export async function openPayload(): Promise<Payload> {
  opened = await getPayload({ config });
  return opened;
}

/**
 * Gives the connections back, so that the database can stop. Payload keeps one for itself
 * (github.com/payloadcms/payload/issues/11727); that it breaks now is no news.
 */
export async function closePayload(): Promise<void> {
  if (!opened) return;
  postgresOf(opened)
    .pool.removeAllListeners('error')
    .on('error', () => {});
  await opened.destroy();
}
