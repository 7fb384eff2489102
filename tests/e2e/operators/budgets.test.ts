import { type Site, startSite } from '../support/site';
import { expect, test } from '../support/test';
import { openWire, type Wire } from '../support/wire';

const KB = 1000;

for (const address of ['/', '/offices/tokyo', '/news/painting-stolen-in-world-war-ii-goes-back-to-germany']) {
  test(`the first view of ${address} is light`, async ({ page }) => {
    const weights: Record<string, number> = {};
    const sizes: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      const measure = async () => {
        const { responseBodySize } = await request.sizes();
        const kind = request.resourceType();
        weights[kind] = (weights[kind] ?? 0) + responseBodySize;
      };
      sizes.push(measure());
    });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await Promise.all(sizes);
    expect(weights.stylesheet).toBeGreaterThan(5 * KB);
    expect(weights.stylesheet).toBeLessThanOrEqual(25 * KB);
    expect(weights.font).toBeGreaterThan(10 * KB);
    expect(weights.font).toBeLessThanOrEqual(60 * KB);
    expect(weights.document).toBeLessThanOrEqual(30 * KB);
    expect(weights.script ?? 0).toBe(0);
  });
}

test.describe('queries of a page that is not kept yet', () => {
  test.describe.configure({ mode: 'default' });

  let wire: Wire;
  let site: Site;

  // Statements are counted on the wire between a site of its own and the database, so that no other test adds to them.
  test.beforeAll(async () => {
    site = await startSite({
      reach: async (database) => {
        wire = await openWire(database);
        return wire.url;
      },
    });
    // The settings, which all pages share, are read with the first page.
    await fetch(`${site.url}/about`);
  });

  test.afterAll(() => site.stop());

  const budget: [address: string, most: number][] = [
    ['/offices/tokyo', 4],
    ['/ar/offices/mexico-city', 4],
    ['/', 6],
    ['/es', 6],
  ];

  for (const [address, most] of budget) {
    test(`${address} takes at most ${most}`, async () => {
      wire.statements.length = 0;
      const answer = await fetch(site.url + address);
      expect([answer.status, answer.headers.get('x-nextjs-cache')]).toEqual([200, 'MISS']);
      expect(wire.statements.length, wire.statements.join('\n\n')).toBeLessThanOrEqual(most);
      expect(wire.statements.length, 'the wire hears statements').toBeGreaterThan(0);
      await answer.text();
      wire.statements.length = 0;
      await fetch(site.url + address);
      expect(wire.statements, 'a page that is kept asks nothing of the database').toEqual([]);
    });
  }
});
