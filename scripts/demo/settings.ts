import type { PayloadRequest } from 'payload';
import { json } from './files';
import { idOf } from './ids';
import { withRowIds } from './write';

type Settings = { featuredTopics: string[] } & Record<string, unknown>;

/** The site settings, in all languages at once, with their first version. */
export async function writeSettings(req: PayloadRequest): Promise<void> {
  const { featuredTopics, ...settings } = await json<Settings>('site.json');
  const now = new Date().toISOString();
  const data = {
    ...withRowIds(settings),
    featuredTopics: featuredTopics.map((slug) => idOf('topics', slug)),
    createdAt: now,
    updatedAt: now,
  };
  await req.payload.db.createGlobal({ req, slug: 'site', data: structuredClone(data), returning: false });
  await req.payload.db.createGlobalVersion({
    req,
    autosave: false,
    globalSlug: 'site' as never,
    createdAt: now,
    updatedAt: now,
    versionData: data as never,
    returning: false,
  });
}
