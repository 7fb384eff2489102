import { linksOf } from './html.ts';

export type Page = { path: string; status: number; html: string };

const AT_ONCE = 4;

/** Follows the links of the site from page to page. Answers every page by its path; `follow` says which to ask for. */
export async function crawl(site: string, starts: string[], follow: (path: string) => boolean) {
  const pages = new Map<string, Page>();
  const asked = new Set(starts);
  const waiting = [...starts];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await fetchPage(site, path);
      pages.set(path, page);
      for (const next of pathsOf(page, site)) {
        if (asked.has(next) || !follow(next)) continue;
        asked.add(next);
        waiting.push(next);
      }
    }
  };
  // Again, because a worker that found nothing to do may have stopped before another one found more.
  while (waiting.length) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pages;
}

/** The pages of this site that a page leads to, without fragments. */
export function pathsOf({ path, html }: Page, site: string): string[] {
  return linksOf(html).flatMap((href) => {
    const url = new URL(href, site + path);
    return url.origin === site ? [url.pathname + url.search] : [];
  });
}

async function fetchPage(site: string, path: string): Promise<Page> {
  const answer = await fetch(site + path, { redirect: 'manual' });
  return { path, status: answer.status, html: await answer.text() };
}
