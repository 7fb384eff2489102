import { defaultLocale, isLocale } from '@/lib/locales';

const ALL = new Set(['all', '*']);

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * A REST request that names no language, or one that there is not, means the default one. With `fallback: false`
 * Payload takes it for no language at all: reads leave localized fields out and writes lose them (addLocalesToRequest.js, 3.90.1).
 */
export function inDefaultLanguage<Args>(handle: Handler<Args>): Handler<Args> {
  return (request, args) => handle(withLanguage(request), args);
}

function withLanguage(request: Request): Request {
  const url = new URL(request.url);
  const asked = url.searchParams.get('locale') ?? '';
  if (isLocale(asked) || ALL.has(asked)) return request;
  url.searchParams.set('locale', defaultLocale);
  return new Request(url, request);
}
