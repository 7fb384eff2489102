import { revalidateTag, unstable_cache } from 'next/cache';
import type { PayloadRequest } from 'payload';

/** Next keeps at most 128 tags with one entry; longer lists are spread over several. */
const TAGS_PER_ENTRY = 100;

/** Next knows no longer tag. No slug is as long as that, so an address that is has no document to wait for. */
const LONGEST_TAG = 256;

/** A read that many pages share, kept until one of its tags is refreshed. Skipped for draft previews by Next itself. */
export function shared<T>(key: string[], tags: string[], load: () => Promise<T>): Promise<T> {
  return unstable_cache(load, key, { tags })();
}

/**
 * Makes the page being rendered depend on tags that are known only after a read, such as the ids of the documents
 * it shows. An entry that holds nothing but its tags is Next's documented way to attach tags without `fetch`.
 */
export async function dependOn(tags: string[]): Promise<void> {
  const distinct = [...new Set(tags)].filter((tag) => tag.length <= LONGEST_TAG).sort();
  for (let start = 0; start < distinct.length; start += TAGS_PER_ENTRY) {
    const part = distinct.slice(start, start + TAGS_PER_ENTRY);
    await unstable_cache(async () => true, ['depends-on', ...part], { tags: part })();
  }
}

/**
 * Expires every page with one of the tags: the next visitor gets it new. Next acts on it when the request ends,
 * which is after the commit. Scripts set `context.withoutPages`, because no cache runs beside them.
 */
export function refresh(tags: string[], req: PayloadRequest): void {
  if (req.context.withoutPages) return;
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
}
