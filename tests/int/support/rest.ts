import { randomInt } from 'node:crypto';
import { DELETE, GET, PATCH, POST } from '@/app/(payload)/api/[...slug]/route';
import { env } from '@/lib/env';

const route = { DELETE, GET, PATCH, POST };

export type Answer = {
  status: number;
  // What comes back is looked at, not trusted to have a shape.
  // biome-ignore lint/suspicious/noExplicitAny: the body is JSON of any shape
  body: any;
  text: string;
  headers: Headers;
};

type Options = { headers?: Record<string, string>; origin?: string | null };

/**
 * A browser that talks to the REST API by calling its route, without a server between them: it keeps the session's
 * cookie, names its origin, and comes from a network address of its own.
 */
export class Client {
  cookie = '';
  address = `198.51.${randomInt(256)}.${randomInt(256)}`;

  async call(
    method: keyof typeof route,
    path: string,
    body?: unknown,
    { headers = {}, origin }: Options = {},
  ): Promise<Answer> {
    const isForm = body instanceof FormData;
    const request = new Request(`${env.SITE_URL}/api${path}`, {
      method,
      headers: {
        ...(origin !== null && { Origin: origin ?? env.SITE_URL }),
        ...(this.cookie && { Cookie: this.cookie }),
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
        'X-Forwarded-For': this.address,
        ...headers,
      },
      body: body === undefined || isForm ? (body as FormData | undefined) : JSON.stringify(body),
    });
    const slug = new URL(request.url).pathname.split('/').slice(2).map(decodeURIComponent);
    return this.keep(await route[method](request, { params: Promise.resolve({ slug }) }));
  }

  get = (path: string, options?: Options) => this.call('GET', path, undefined, options);
  post = (path: string, body: unknown = {}, options?: Options) => this.call('POST', path, body, options);
  patch = (path: string, body: unknown = {}, options?: Options) => this.call('PATCH', path, body, options);
  delete = (path: string, options?: Options) => this.call('DELETE', path, undefined, options);

  private async keep(response: Response): Promise<Answer> {
    const cookies = response.headers.getSetCookie();
    if (cookies.length) this.cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json');
    const text = bytes.toString('utf8');
    return { status: response.status, body: isJson ? JSON.parse(text) : bytes, text, headers: response.headers };
  }
}
