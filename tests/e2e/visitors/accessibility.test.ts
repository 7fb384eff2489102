import { locales } from '@/lib/locales';
import { barriersOn } from '../support/barriers';
import { inLanguage, type Kind, kinds, statusOf } from '../support/pages';
import { expect, test } from '../support/test';

for (const locale of locales) {
  for (const [kind, address] of Object.entries(kinds)) {
    test(`everybody can use ${kind} (${locale})`, async ({ page }) => {
      const answer = await page.goto(inLanguage(address, locale));
      expect(answer?.status()).toBe(statusOf(kind as Kind));
      expect(await barriersOn(page)).toEqual([]);
    });
  }
}

test('a barrier is found', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const wide = Object.assign(document.createElement('pre'), { textContent: 'wide'.repeat(400) });
    document.querySelector('main')?.append(new Image(), wide);
  });
  const found = (await barriersOn(page)).join('\n');
  expect(found).toContain('at 1280 px, the page is');
  expect(found).toContain('at 320 px, dark, image-alt');
});
