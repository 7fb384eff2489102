import { expect, test } from '../support/test';

test('on paper stands the office with its address, without what only a screen needs', async ({ page }) => {
  await page.goto('/offices/tokyo');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('header.ui-header nav')).toHaveCount(2);
  for (const navigation of await page.locator('header.ui-header nav').all()) await expect(navigation).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('.ui-skip, .usa-skipnav')).toBeHidden();
});
