import { startSite } from '../support/site';
import { expect, test } from '../support/test';

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
};

const ADDRESSES = [
  '/',
  '/ar/offices/tokyo',
  '/no-such-page',
  '/admin/login',
  '/api/news',
  '/sitemap.xml',
  '/robots.txt',
];

test('every answer carries the headers that protect visitors, and none says what it is made with', async ({
  visitor,
}) => {
  for (const address of ADDRESSES) {
    const headers = (await visitor.api.get(address)).headers();
    expect.soft(headers, address).toMatchObject(EVERYWHERE);
    expect.soft(Object.keys(headers), address).not.toContain('x-powered-by');
    expect.soft(headers.server, address).toBeUndefined();
    expect.soft(headers.vary ?? '', address).not.toMatch(/sec-ch/i);
  }
  for (const file of ['/fonts/', '/_next/static/'].map((folder) => folder)) {
    const html = await (await visitor.api.get('/')).text();
    const [, href = ''] = new RegExp(`href="(${file}[^"]+)"`).exec(html) ?? [];
    const headers = (await visitor.api.get(href)).headers();
    expect.soft(headers['x-content-type-options'], href).toBe('nosniff');
    expect.soft(headers['cache-control'], href).toMatch(/max-age=31536000/);
  }
});

test('the admin is closed to other hosts and to search engines', async ({ visitor }) => {
  const headers = (await visitor.api.get('/admin/login')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(headers['x-robots-tag']).toBe('noindex');
});

test('another website may not use the session of an editor', async ({ as, site }) => {
  const { api } = await as('administrator');
  const { cookies } = await api.storageState();
  expect(cookies.map(({ sameSite, httpOnly }) => ({ sameSite, httpOnly }))).toEqual([
    { sameSite: 'Strict', httpOnly: true },
  ]);
  for (const Origin of ['https://elsewhere.example', 'null']) {
    const answer = await api.get(`${site.url}/api/users`, { headers: { Origin } });
    expect(answer.status(), Origin).toBe(403);
    expect(answer.headers()['access-control-allow-origin'] ?? 'none', Origin).not.toBe(Origin);
  }
});

test('only behind a proxy of ours with TLS, browsers are told to come back with TLS', async ({
  visitor,
  playwright,
}) => {
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '198.51.100.7' };
  const unproxied = await visitor.api.get('/', { headers });
  expect(unproxied.headers()['strict-transport-security']).toBeUndefined();
  const site = await startSite({ settings: { TRUSTED_PROXIES: '1' } });
  const api = await playwright.request.newContext({ baseURL: site.url });
  const plain = await api.get('/');
  expect(plain.headers()['strict-transport-security']).toBeUndefined();
  const proxied = await api.get('/', { headers });
  expect(proxied.headers()['strict-transport-security']).toMatch(/max-age=\d{8}/);
  await api.dispose();
  await site.stop();
});
