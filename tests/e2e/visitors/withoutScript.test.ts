import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript, a visitor finds the office of a city and its telephone number', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Find an office' }).click();
  await page.getByRole('link', { name: 'Colombia', exact: true }).click();
  await page.getByRole('link', { name: 'Bogotá', exact: true }).click();
  await expect(page.getByRole('main').getByRole('link', { name: /^\+1 202 555/ })).toBeVisible();
});

test('without JavaScript, the search answers', async ({ page }) => {
  await page.goto('/fr');
  await page.getByRole('searchbox').fill('Pérou');
  await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click();
  await expect(page).toHaveURL('/fr/search?q=P%C3%A9rou');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('without JavaScript, the menu opens, leads on, and closes', async ({ page }) => {
    await page.goto('/');
    const navigation = page.getByRole('navigation', { name: 'Main navigation' });
    await expect(navigation).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(navigation).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(navigation).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await navigation.getByRole('link', { name: 'Programs' }).click();
    await expect(page).toHaveURL('/programs');
  });
});
