import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { barriersOn } from '../support/barriers';
import { Client } from '../support/client';
import { lockTable, sql } from '../support/database';
import { textOf } from '../support/html';
import { type Site, startSite } from '../support/site';
import { accountOf, expect, test } from '../support/test';
import { openWire, type Wire } from '../support/wire';

test.describe('with the database gone', () => {
  // One story, told in order.
  test.describe.configure({ mode: 'serial' });

  let site: Site;
  let wire: Wire;
  let editor: Client;

  test.beforeAll(async ({ playwright }) => {
    site = await startSite({
      reach: async (database) => {
        wire = await openWire(database);
        return wire.url;
      },
    });
    editor = await Client.signedIn(playwright.request, site, accountOf('administrator'));
    for (const address of ['/', '/offices/tokyo', '/ar']) await fetch(site.url + address);
  });

  test.afterAll(() => site.stop());

  test('pages that are kept are still served', async () => {
    // What a server says to its clients when it is stopped, and then nothing any more.
    await sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = '${new URL(site.database).pathname.slice(1)}' AND pid <> pg_backend_pid()`,
    );
    await wire.cut();
    for (const address of ['/', '/offices/tokyo', '/ar']) {
      const answer = await fetch(site.url + address);
      expect([address, answer.status, answer.headers.get('x-nextjs-cache')]).toEqual([address, 200, 'HIT']);
    }
  });

  test('other pages say in their language that they cannot be shown now, and lead to one that can', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    for (const [address, words] of [
      ['/offices/paris', 'This page is not available right now'],
      ['/fr/offices/paris', 'pas disponible'],
    ] as const) {
      const answer = await page.goto(site.url + address);
      expect(answer?.status()).toBe(503);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
      expect(answer?.headers()['x-nextjs-cache']).not.toBe('HIT');
      expect.soft(await barriersOn(page), page.url()).toEqual([]);
    }
    await page.goto(`${site.url}/offices/paris`);
    await page.getByRole('link', { name: 'Go to the home page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Against crime that crosses borders');
    await page.close();
  });

  test('the site lives, but says that it is not ready', async () => {
    expect((await fetch(`${site.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${site.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'unavailable', database: 'unreachable', pendingMigrations: null });
  });

  test('when it is back, pages and the admin work again, without a restart', async () => {
    await wire.mend();
    await expect(async () => expect((await fetch(`${site.url}/health/ready`)).status).toBe(200)).toPass();
    const page = await fetch(`${site.url}/offices/paris`);
    expect(page.status).toBe(200);
    expect(textOf(await page.text())).toContain('Paris');
    const { id } = await editor.find('offices', 'paris');
    await editor.change('offices', id, { name: 'Paris again' });
    expect(textOf(await (await fetch(`${site.url}/offices/paris`)).text())).toContain('Paris again');
    expect((await editor.api.get('/admin')).status()).toBe(200);
    expect(site.server.exitCode).toBeNull();
  });
});

test('a site that does not know its newest migration is not ready', async ({ site, visitor }) => {
  const newest = `(SELECT id FROM payload_migrations ORDER BY name DESC LIMIT 1)`;
  const { rows } = await sql(`SELECT name FROM payload_migrations WHERE id = ${newest}`, site.database);
  await sql(`UPDATE payload_migrations SET name = 'another' WHERE id = ${newest}`, site.database);
  try {
    const answer = await visitor.api.get('/health/ready');
    expect([answer.status(), await answer.json()]).toEqual([
      503,
      { status: 'unavailable', database: 'ok', pendingMigrations: 1 },
    ]);
  } finally {
    await sql(`UPDATE payload_migrations SET name = '${rows[0].name}' WHERE name = 'another'`, site.database);
  }
});

test('asked to stop, the server finishes the request in hand, takes no new one, and ends well', async () => {
  const site = await startSite();
  // A lock keeps the page from being made until we say so.
  const lock = await lockTable(site.database, 'news');
  // A client that keeps its connection for more must not keep the server.
  const agent = new Agent({ keepAlive: true });
  const inHand = get(`${site.url}/news`, { agent });
  await lock.untilWaitedFor();
  const ended = once(site.server, 'exit');
  site.server.kill('SIGTERM');
  await expect(async () => {
    await expect(fetch(`${site.url}/health/live`)).rejects.toThrow('fetch failed');
  }).toPass();
  expect(site.server.exitCode).toBeNull();
  const answered = once(inHand, 'response');
  await lock.release();
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  expect(Buffer.concat(await response.toArray()).toString()).toContain('</html>');
  const tooLate = pause(5_000, 'still there');
  expect(await Promise.race([ended, tooLate])).toEqual([0, null]);
});
