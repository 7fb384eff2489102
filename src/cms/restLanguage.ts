import { defaultLocale } from '@/lib/locales';

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * A REST request that names no language means the default one. With `fallback: false` Payload takes it for no
 * language at all: reads leave localized fields out and writes lose them (addLocalesToRequest.js, 3.90.1).
 */
export function inDefaultLanguage<Args>(handle: Handler<Args>): Handler<Args> {
  return (request, args) => handle(withLanguage(request), args);
}

export function withLanguage(request: Request): Request {
  const url = new URL(request.url);
  if (url.searchParams.has('locale')) return request;
  url.searchParams.set('locale', defaultLocale);
  return new Request(url, request);
}
