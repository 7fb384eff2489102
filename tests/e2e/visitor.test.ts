import { expect, test } from './support/test';

test('a visitor finds the office of a city and its telephone number, by links', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Find an office' }).click();
  await page.getByRole('link', { name: 'Japan', exact: true }).click();
  await page.getByRole('link', { name: 'Tokyo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tokyo');
  const telephone = page.getByRole('main').getByRole('link', { name: /^\+1 202 555 01\d\d$/ });
  await expect(telephone).toHaveAttribute('href', /^tel:\+120255501\d\d$/);
});
