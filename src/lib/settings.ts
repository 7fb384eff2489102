import path from 'node:path';
import { z } from 'zod';

/** `next build` reads the configuration but opens no connection and signs nothing. */
const BUILD = 'phase-production-build';
const PLACEHOLDER = 'only-for-the-build-which-opens-no-connection';
const UNUSED = { DATABASE_URL: PLACEHOLDER, PAYLOAD_SECRET: PLACEHOLDER };

const schema = z
  .object({
    DATABASE_URL: z.string({ error: 'is missing: give the address of a PostgreSQL database' }).min(1),
    PAYLOAD_SECRET: z
      .string({ error: 'is missing: give at least 32 random characters' })
      .min(32, { error: 'is too short: give at least 32 random characters' }),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce
      .number({ error: 'must be a number from 1 to 65535' })
      .int()
      .min(1, { error: 'must be a number from 1 to 65535' })
      .max(65_535, { error: 'must be a number from 1 to 65535' })
      .default(3000),
    SITE_URL: z.url({ error: 'must be the full address of the site, such as https://www.example.gov' }).optional(),
    SMTP_URL: z.url({ error: 'must be an address such as smtp://mail.example.gov:587' }).optional(),
    MAIL_FROM: z.email({ error: 'must be a mail address' }).default('no-reply@example.gov'),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    DATA_DIR: z.string().min(1).default('.data'),
    MEDIA_DIR: z.string().min(1).optional(),
  })
  .transform((settings) => ({
    ...settings,
    SITE_URL: (settings.SITE_URL ?? `http://${settings.HOST}:${settings.PORT}`).replace(/\/$/, ''),
    MEDIA_DIR: path.resolve(/* turbopackIgnore: true */ settings.MEDIA_DIR ?? path.join(settings.DATA_DIR, 'media')),
  }));

export type Settings = z.output<typeof schema>;

/** The checked settings. Throws one error that lists every setting that is missing or wrong, each in a sentence. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  if (given.NEXT_PHASE === BUILD) Object.assign(given, { ...UNUSED, ...given });
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The settings are not right:\n${[...new Set(problems)].join('\n')}`);
}
