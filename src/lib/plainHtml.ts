/**
 * Public pages need no script, so their HTML leaves out the framework's: the runtime's files, their preloads, and the
 * page data in inline scripts. Structured data (JSON-LD) stays, and so do our own small files under /scripts/.
 */
export function withoutFrameworkScripts(html: string): string {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(/<link\b[^>]*>/g, (whole) => (/\bas="script"|rel="modulepreload"/.test(whole) ? '' : whole));
}

function isOurs(attributes: string): boolean {
  return attributes.includes('type="application/ld+json"') || attributes.includes('src="/scripts/');
}

/**
 * The status that a page asks for by `data-status` on its outermost element. A page cannot set one itself, and Next's
 * `notFound()` sends a body that only script can fill.
 */
export function statusOf(html: string): 200 | 404 | 503 {
  const marker = /<[a-z]+(?: [a-z-]+="[^"]*")* data-status="(404|503)"/.exec(html)?.[1];
  return marker === '404' ? 404 : marker === '503' ? 503 : 200;
}
