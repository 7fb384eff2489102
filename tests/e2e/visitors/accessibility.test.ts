import { locales } from '@/lib/locales';
import { expectForEverybody } from '../support/everybody';
import { inLanguage, type Kind, kinds, statusOf } from '../support/pages';
import { expect, test } from '../support/test';

for (const locale of locales) {
  for (const [kind, address] of Object.entries(kinds)) {
    test(`everybody can use ${kind} (${locale})`, async ({ page }) => {
      const answer = await page.goto(inLanguage(address, locale));
      expect(answer?.status()).toBe(statusOf(kind as Kind));
      await expectForEverybody(page);
    });
  }
}

test('what nobody should meet is found', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const picture = Object.assign(new Image(), { src: '/favicon.svg', width: 2000 });
    document.querySelector('main')?.append(picture);
  });
  test.fail();
  await expectForEverybody(page);
});
