import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_KEY = 1_000;
/** A page larger than this is not worth its place. */
const LARGEST_BODY = 2 * 1024 * 1024;

/** With one of these, Next answers something else than the page that everybody gets. */
const SPECIAL = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-action',
  'x-prerender-revalidate',
  'range',
];
const DRAFT_COOKIE = '__prerender_bypass';

/**
 * Pages that Next has answered from its cache, ready to be sent again as they went over the wire: bytes, headers, ETag.
 * Next itself takes most of a millisecond to find a cached page, its headers and rewrites. Any refresh of any tag
 * empties the whole store, so nothing here can be older than Next's own cache.
 * See docs/decisions/0017-ready-answers.md.
 */
export class ReadyAnswers {
  private readonly answers = new Map<string, Answer>();
  private bytes = 0;
  private refreshes = 0;

  /** Forgets every answer, and those that are on their way. */
  clear(): void {
    this.answers.clear();
    this.bytes = 0;
    this.refreshes += 1;
  }

  /** Sends the answer where there is one. Otherwise remembers what Next is about to send, if that may be sent again. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const key = keyOf(request);
    if (!key) return false;
    const answer = this.answers.get(key);
    if (answer) send(answer, request, response);
    else if (request.method === 'GET') this.record(key, response);
    return Boolean(answer);
  }

  private record(key: string, response: ServerResponse): void {
    const { refreshes } = this;
    const chunks: Buffer[] = [];
    const keep = (chunk: unknown, encoding: unknown) => {
      // The headers stand before the first byte: a file or an answer of the API is not copied for nothing.
      if (!isRepeatable(response)) return;
      if (typeof chunk === 'string')
        chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    };
    const { write, end } = response;
    response.write = function (this: ServerResponse, ...args: unknown[]) {
      keep(args[0], args[1]);
      return write.apply(this, args as Parameters<typeof write>);
    } as typeof write;
    response.end = function (this: ServerResponse, ...args: unknown[]) {
      keep(args[0], args[1]);
      return end.apply(this, args as Parameters<typeof end>);
    } as typeof end;
    response.once('finish', () => {
      const body = Buffer.concat(chunks);
      if (refreshes === this.refreshes && isRepeatable(response) && body.length <= LARGEST_BODY)
        this.put(key, response, body);
    });
  }

  private put(key: string, response: ServerResponse, body: Buffer): void {
    const { 'transfer-encoding': _, connection: __, date: ___, ...headers } = response.getHeaders();
    for (const [oldest, answer] of this.answers) {
      if (this.bytes + body.length <= MOST_BYTES) break;
      this.answers.delete(oldest);
      this.bytes -= answer.body.length;
    }
    this.bytes -= this.answers.get(key)?.body.length ?? 0;
    this.answers.set(key, {
      status: response.statusCode,
      headers: { ...headers, 'content-length': body.length },
      body,
    });
    this.bytes += body.length;
  }
}

/** What decides over the answer: address, encoding, and whether it came over TLS (HSTS). Null where it is not for everybody. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (SPECIAL.some((name) => name in headers) || headers.cookie?.includes(DRAFT_COOKIE)) return null;
  const key = `${headers['x-forwarded-proto'] ?? ''} ${headers['accept-encoding'] ?? ''} ${url}`;
  return key.length <= LONGEST_KEY ? key : null;
}

/** A page from Next's cache, whole: not the first one, which says MISS, and not a 304. */
function isRepeatable(response: ServerResponse): boolean {
  const isPage = String(response.getHeader('content-type')).startsWith('text/html');
  const isWhole = response.statusCode === 200 || response.statusCode === 404;
  return isPage && isWhole && response.getHeader('x-nextjs-cache') === 'HIT' && !response.hasHeader('set-cookie');
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2: the same page as the browser has is not sent again. */
function send({ status, headers, body }: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (status === 200 && headers.etag && request.headers['if-none-match'] === headers.etag) {
    const { 'content-length': _, 'content-type': __, 'content-encoding': ___, ...rest } = headers;
    response.writeHead(304, rest).end();
    return;
  }
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}
