import type { Role } from '@/cms/roles';
import { aNewsItem } from '../../support/factories';
import type { Client } from '../support/client';
import { expect, test } from '../support/test';

/*
 * Each role is kept out of what is not its own: the doors that matter most, from outside. The whole table of rights
 * is tested in tests/int/access.test.ts.
 */

type Door = [method: 'get' | 'post' | 'patch' | 'delete', address: string];

const WRITING_NEWS: Door = ['post', '/api/news?draft=true'];
const PUBLISHING_NEWS: Door = ['post', '/api/news'];
const OFFICES: Door = ['post', '/api/offices?draft=true'];
const ACCOUNTS: Door = ['post', '/api/users'];
const SETTINGS: Door = ['post', '/api/globals/site'];
const PICTURES: Door = ['post', '/api/media'];
const LOG: Door = ['get', '/api/audit-log'];

const shut: Record<Role | 'visitor', Door[]> = {
  visitor: [
    WRITING_NEWS,
    PUBLISHING_NEWS,
    OFFICES,
    ACCOUNTS,
    SETTINGS,
    PICTURES,
    LOG,
    ['get', '/api/users'],
    ['get', '/api/news/versions'],
    ['get', '/api/globals/site/versions'],
    ['post', '/api/users/first-register'],
    ['post', '/api/redirects'],
    ['delete', '/api/news?where[id][exists]=true'],
    ['patch', '/api/news?where[id][exists]=true'],
  ],
  author: [PUBLISHING_NEWS, OFFICES, ACCOUNTS, SETTINGS, LOG, ['post', '/api/topics']],
  publisher: [OFFICES, ACCOUNTS, SETTINGS, LOG],
  'listing-manager': [WRITING_NEWS, PUBLISHING_NEWS, ACCOUNTS, SETTINGS, PICTURES, LOG],
  auditor: [WRITING_NEWS, PUBLISHING_NEWS, OFFICES, ACCOUNTS, SETTINGS, PICTURES],
  administrator: [
    ['post', '/api/audit-log'],
    ['delete', '/api/audit-log?where[id][exists]=true'],
    ['patch', '/api/audit-log?where[id][exists]=true'],
  ],
};

for (const [role, doors] of Object.entries(shut)) {
  test(`${role}: doors that stay shut`, async ({ as, visitor, site }) => {
    const client: Client = role === 'visitor' ? visitor : await as(role as Role);
    const before = await visitor.api.get('/api/globals/site').then((answer) => answer.json());
    const data = { ...aNewsItem(), _status: 'published', name: 'Nobody', email: 'nobody@example.gov', password: 'x' };
    for (const [method, address] of doors) {
      const answer = await client.api[method](address, method === 'get' ? {} : { data });
      expect.soft(answer.status(), `${method} ${address}`).toBe(403);
    }
    expect(await visitor.api.get('/api/globals/site').then((answer) => answer.json())).toEqual(before);
    expect(site.server.exitCode).toBeNull();
  });
}

test('an author changes only what is their own and not yet public', async ({ as, visitor }) => {
  const [author, publisher] = [await as('author'), await as('publisher')];
  const own = await author.draft('news', aNewsItem());
  const others = await publisher.draft('news', aNewsItem());
  const address = ({ id }: { id: string }) => `/api/news/${id}?draft=true`;
  expect((await author.api.get(address(own))).status()).toBe(200);
  expect((await author.api.get(address(others))).status()).toBe(404);
  expect((await author.api.patch(address(others), { data: { headline: 'Taken' } })).status()).toBe(403);
  expect((await author.api.patch(`/api/news/${own.id}`, { data: { _status: 'published' } })).status()).toBe(403);
  await publisher.change('news', own.id, {});
  expect((await author.api.patch(`/api/news/${own.id}`, { data: { headline: 'Other' } })).status()).toBe(403);
  expect((await author.api.delete(`/api/news/${own.id}`)).status()).toBe(403);
  expect(await (await visitor.api.get(`/news/${own.slug}`)).text()).not.toContain('Other');
});

test('a person sees no account but their own, and cannot give themselves another role', async ({ as }) => {
  const author = await as('author');
  const { docs } = await (await author.api.get('/api/users')).json();
  expect(docs.map(({ email }: { email: string }) => email)).toEqual(['author@example.gov']);
  await author.api.patch(`/api/users/${docs[0].id}`, { data: { role: 'administrator' } });
  const { user } = await (await author.api.get('/api/users/me')).json();
  expect(user.role).toBe('author');
});

const closed: [role: Role, pages: string[]][] = [
  [
    'author',
    ['collections/offices/create', 'collections/users/create', 'collections/audit-log', 'collections/topics/create'],
  ],
  ['publisher', ['collections/offices/create', 'collections/users/create', 'collections/audit-log']],
  ['listing-manager', ['collections/news/create', 'collections/media/create', 'collections/audit-log']],
  ['auditor', ['collections/news/create', 'collections/offices/create', 'collections/users/create']],
];

for (const [role, pages] of closed) {
  test(`${role}: pages of the admin that stay shut`, async ({ desk }) => {
    const page = await desk(role);
    for (const address of pages) {
      await page.goto(`/admin/${address}`);
      await expect(page.getByText(/Unauthorized|Not Found|not allowed/i).first(), address).toBeVisible();
      await expect(page.locator('#action-save, #action-save-draft'), address).toHaveCount(0);
    }
    await page.goto('/admin/globals/site');
    await expect(page.locator('#field-name')).toBeVisible();
    await expect(page.locator('#action-save')).toHaveCount(0);
  });
}

test('a visitor who opens the admin is asked to sign in', async ({ page }) => {
  for (const address of ['/admin', '/admin/collections/news', '/admin/globals/site', '/admin/account']) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/admin\/login/);
  }
  await page.goto('/admin/create-first-user');
  await expect(page).toHaveURL(/\/admin\/login/);
});
