import { test as base, expect, type Page } from '@playwright/test';
import type { Role } from '@/cms/roles';
import { Client } from './client.ts';
import { theGround } from './ground.ts';
import { type Site, startSite } from './site.ts';
import { watch } from './watch.ts';

type ForTest = {
  /** A page in the admin, already signed in. */
  desk: (role: Role) => Promise<Page>;
  watched: undefined;
};

type ForWorker = {
  site: Site;
  /** The REST API in the name of a role; each signs in once. */
  as: (role: Role) => Promise<Client>;
  visitor: Client;
};

export { expect };

/** Tests with a site of their own: each worker starts one. `page` is a visitor's browser, watched for faults. */
export const test = base.extend<ForTest, ForWorker>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  visitor: [
    async ({ playwright, site }, use) => {
      const visitor = await Client.visitor(playwright.request, site);
      await use(visitor);
      await visitor.api.dispose();
    },
    { scope: 'worker' },
  ],

  as: [
    async ({ playwright, site }, use) => {
      const clients = new Map<Role, Promise<Client>>();
      await use((role) => {
        const known = clients.get(role) ?? Client.signedIn(playwright.request, site, accountOf(role));
        clients.set(role, known);
        return known;
      });
      for (const client of clients.values()) await (await client).api.dispose();
    },
    { scope: 'worker' },
  ],

  desk: async ({ browser, site, as }, use) => {
    const pages: Page[] = [];
    await use(async (role) => {
      const storageState = await (await as(role)).api.storageState();
      const page = await browser.newPage({ storageState, baseURL: site.url, viewport: { width: 1440, height: 1000 } });
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },

  watched: [
    async ({ context, site }, use, testInfo) => {
      const faults = watch(context, site.url);
      await use(undefined);
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('what the server said', { path: site.log, contentType: 'text/plain' });
      }
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export function accountOf(role: Role) {
  const account = theGround().accounts.find((one) => one.role === role);
  if (!account) throw new Error(`The demonstration has no ${role}.`);
  return account;
}
