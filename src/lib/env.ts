import { createHmac } from 'node:crypto';
import { readSettings } from './settings.ts';

export const env = readSettings(process.env);

/** What the job runner shows to be let in; made from the one secret, so that there is nothing more to configure. */
export const jobsSecret = createHmac('sha256', env.PAYLOAD_SECRET).update('jobs').digest('hex');

/** From where the admin may be used. On one's own machine it is the same under both of its names. */
export const ownOrigins = [env.SITE_URL, env.SITE_URL.replace('//127.0.0.1', '//localhost')];
