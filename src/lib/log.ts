import pino, { type Logger } from 'pino';
import { env } from './env';

const SECRETS = ['password', 'token', 'cookie', 'authorization', 'secret', 'email'];

/** One line of JSON for each event; secrets and mail addresses are left out at any of the usual depths. */
export const log: Logger = pino({
  level: env.LOG_LEVEL,
  redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[left out]' },
});
