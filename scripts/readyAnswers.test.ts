import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadyAnswers } from './readyAnswers';

let made = 0;
let headers: Record<string, string> = {};
let ready: ReadyAnswers;
let server: Server;
let url: string;

beforeEach(async () => {
  made = 0;
  headers = { 'Content-Type': 'text/html; charset=utf-8', 'x-nextjs-cache': 'HIT', ETag: '"one"' };
  ready = new ReadyAnswers();
  server = createServer((request, response) => {
    if (ready.serve(request, response)) return;
    made += 1;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(`<p>Page ${made} é</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/offices`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

const text = async (init?: RequestInit) => (await fetch(url, init)).text();

describe('ReadyAnswers', () => {
  it('sends a cached page again as it was sent before', async () => {
    const first = await fetch(url);
    const second = await fetch(url);
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get('etag')).toBe('"one"');
    expect(made).toBe(1);
  });

  it('answers HEAD without a body, and 304 to whoever has the page', async () => {
    const { length } = new TextEncoder().encode(await text());
    const head = await fetch(url, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(length));
    expect(await head.text()).toBe('');
    expect((await fetch(url, { headers: { 'If-None-Match': '"one"' } })).status).toBe(304);
    expect(made).toBe(1);
  });

  it('forgets everything when a tag is refreshed', async () => {
    await text();
    ready.clear();
    expect(await text()).toContain('Page 2');
  });

  it('does not keep a page that was on its way when a tag was refreshed', async () => {
    headers['x-nextjs-cache'] = 'HIT';
    server.prependOnceListener('request', (_, response) => response.once('prefinish', () => ready.clear()));
    await text();
    expect(await text()).toContain('Page 2');
  });

  it.each([
    ['a draft', { Cookie: '__prerender_bypass=secret' }],
    ['page data for the framework', { RSC: '1' }],
    ['a part of a page', { Range: 'bytes=0-1' }],
  ])('leaves %s to the site', async (_, special) => {
    await text();
    expect(await text({ headers: special })).toContain('Page 2');
  });

  it.each([
    ['a page that the cache did not have', { 'x-nextjs-cache': 'MISS' }],
    ['an answer that sets a cookie', { 'Set-Cookie': 'a=b' }],
    ['what is no page', { 'Content-Type': 'application/json' }],
  ])('does not keep %s', async (_, changed) => {
    headers = { ...headers, ...changed };
    await text();
    expect(await text()).toContain('Page 2');
  });

  it('keeps what is encoded apart from what is not', async () => {
    await text({ headers: { 'Accept-Encoding': 'gzip' } });
    expect(await text({ headers: { 'Accept-Encoding': 'identity' } })).toContain('Page 2');
  });
});
