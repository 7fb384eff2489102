import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import manifest from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import { statusOf, withoutFrameworkScripts } from './plainHtml.ts';

type Base = typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default;
type Entry = { kind: string; html: string; status?: number; rscData?: Buffer; headers?: Record<string, unknown> };

// A CommonJS module that Node imports: its default export stands one level deeper than the types say.
const FileSystemCache = (fileSystemCache as unknown as { default: Base }).default;

/**
 * Next's own page cache, in memory alone, with one change: pages enter it as plain HTML. Next answers the first
 * request with the same object that it stores, so that visitor gets plain HTML too, which
 * tests/e2e/operators/contract.test.ts asserts. See docs/decisions/0003-pages-without-framework-script.md.
 */
export default class PageCache extends FileSystemCache {
  /** Next makes a handler for each request, before anything is read. */
  private readonly began = Date.now();

  override async set(...[key, data, context]: Parameters<InstanceType<Base>['set']>): Promise<void> {
    if (data && (data.kind as string) === 'APP_PAGE') {
      const entry = data as unknown as Entry;
      const status = statusOf(entry.html);
      entry.html = withoutFrameworkScripts(entry.html);
      entry.rscData = Buffer.alloc(0);
      if (status !== 200) entry.status = status;
      // A page that could not be made is shown once and tried again at the next request.
      if (status === 503) return;
    }
    // Read before one of its tags was refreshed, it may be old: whoever comes next has it made anew.
    if (manifest.areTagsExpired(tagsOf(data, context), this.began)) return;
    await super.set(key, data, context);
  }

  override async revalidateTag(...args: Parameters<InstanceType<Base>['revalidateTag']>): Promise<void> {
    await super.revalidateTag(...args);
    for (const listener of listeners) listener();
  }
}

/** Whoever keeps pages beside this cache, to be told of each refresh. */
const listeners = new Set<() => void>();

export function onRefresh(listener: () => void): void {
  listeners.add(listener);
}

/** The tags of a page stand in its headers, those of a shared read beside it. */
function tagsOf(data: unknown, context: object): string[] {
  const onPage = (data as Partial<Entry> | null)?.headers?.['x-next-cache-tags'];
  const beside = 'tags' in context && Array.isArray(context.tags) ? context.tags : [];
  return [...beside, ...String(onPage ?? '').split(',')];
}
