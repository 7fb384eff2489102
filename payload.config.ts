import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { Attaches } from '@/attaches/collection';
import { adminLanguages, adminPanel } from '@/cms/adminPanel';
import { AuditLog } from '@/cms/audit';
import { database, outliveDatabase } from '@/cms/database';
import { explainDataErrors } from '@/cms/dataErrors';
import { longText } from '@/cms/fields/longText';
import { withInternalsClosed } from '@/cms/internals';
import { jobs } from '@/cms/jobs';
import { mail } from '@/cms/mail';
import { Media } from '@/cms/media';
import { Redirects } from '@/cms/redirects';
import { explainTooLarge, uploadLimit } from '@/cms/uploadLimit';
import { Users } from '@/cms/users';
import { Countries } from '@/countries/collection';
import { env, ownOrigins } from '@/lib/env';
import { defaultLocale, locales } from '@/lib/locales';
import { log } from '@/lib/log';
import { News } from '@/news/collection';
import { Topics } from '@/news/topics';
import { Offices } from '@/offices/collection';
import { Programs } from '@/programs/collection';
import { Site } from '@/site/global';
import { Staff } from '@/staff/collection';
import { Pages } from '@/webpages/collection';

const root = path.dirname(fileURLToPath(import.meta.url));

const config = buildConfig({
  collections: [News, Topics, Programs, Staff, Offices, Attaches, Countries, Pages, Media, Users, AuditLog, Redirects],
  globals: [Site],
  admin: adminPanel(root),
  editor: longText,
  db: database(root),
  email: mail,
  jobs,
  onInit: outliveDatabase,
  sharp,
  logger: log,
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SITE_URL,
  cors: ownOrigins,
  csrf: ownOrigins,
  // Payload draws pictures of any text for anybody here; nothing of ours asks for them.
  endpoints: [{ path: '/og', method: 'get', handler: () => Response.json(null, { status: 404 }) }],
  i18n: { supportedLanguages: adminLanguages, fallbackLanguage: 'en' },
  localization: { locales: [...locales], defaultLocale, fallback: false },
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  upload: uploadLimit,
  hooks: { afterError: [explainDataErrors, explainTooLarge] },
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
});

export default withInternalsClosed(config);
