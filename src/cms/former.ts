import { dependOn } from './cache';
import { lookupTag } from './effects';
import { read } from './payload';
import { visitor } from './viewer';

/**
 * Under which slug the published document stands now that once stood under `slug`; null where there was none or where
 * it is not public any more. Asked only where no document has that slug.
 */
export async function findFormer(
  collection: 'offices' | 'attaches' | 'news' | 'topics' | 'programs' | 'staff' | 'pages',
  slug: string,
): Promise<string | null> {
  await dependOn([lookupTag(collection, slug)]);
  const former = await read(visitor).find('redirects', {
    where: { collection: { equals: collection }, slug: { equals: slug } },
    depth: 0,
  });
  if (!former) return null;
  const document = await read(visitor).find(collection, {
    where: { id: { equals: former.document } },
    depth: 0,
    select: { slug: true },
  });
  return document?.slug ?? null;
}
