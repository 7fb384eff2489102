import { textOf } from '../support/html';
import { expect, test } from '../support/test';

const TELEPHONE = /^\+1 202 555 01\d\d$/;

test.describe('finding the office of a city and its telephone number', () => {
  test('by links', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Find an office' }).click();
    await page.getByRole('link', { name: 'Japan', exact: true }).click();
    await page.getByRole('link', { name: 'Tokyo', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tokyo');
    const telephone = page.getByRole('main').getByRole('link', { name: TELEPHONE });
    await expect(telephone).toHaveAttribute('href', /^tel:\+120255501\d\d$/);
  });

  test('by the search box', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('bogota');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: 'Bogotá', exact: true }).first().click();
    await expect(page).toHaveURL('/offices/bogota');
    await expect(page.getByRole('main').getByRole('link', { name: TELEPHONE })).toBeVisible();
  });

  test('by its country, from the search box', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('Lesotho');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toContainText(/Lesotho\s*Covered by/);
    await page.getByRole('main').getByRole('listitem').filter({ hasText: 'Covered by' }).getByRole('link').click();
    await expect(page.getByRole('main').getByRole('link', { name: TELEPHONE })).toBeVisible();
  });
});

test('a visitor reads the top story', async ({ page }) => {
  await page.goto('/');
  const story = page.getByRole('article').filter({ hasText: 'Top story' });
  await story.getByRole('link', { name: 'Painting stolen in World War II goes back to Germany' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Painting stolen in World War II goes back to Germany',
  );
  await expect(page.getByRole('main')).toContainText('July 23, 2012');
  await expect(page.getByRole('main')).toContainText('Frankfurt, Germany');
});

test('a visitor finds more news of a topic', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Cultural Property, Art and Antiquities Investigations/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cultural Property, Art and Antiquities');
  for (const place of ['Peru', 'Germany', 'Nigeria', 'New York storage facility']) {
    await expect(page.getByRole('main').getByRole('link', { name: place }).first()).toBeVisible();
  }
});

test('a visitor changes the language and stays on the page', async ({ page }) => {
  await page.goto('/offices/tokyo');
  for (const [name, address, lang, heading] of [
    ['Español', '/es/offices/tokyo', 'es', 'Tokio'],
    ['Français', '/fr/offices/tokyo', 'fr', 'Tokyo'],
    ['العربية', '/ar/offices/tokyo', 'ar', 'طوكيو'],
    ['English', '/offices/tokyo', 'en', 'Tokyo'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'true');
  }
});

test('a visitor mistypes an address and is helped on', async ({ page }) => {
  const answer = await page.goto('/offices/tokio');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page).toHaveTitle(/^Page not found/);
  await page.getByRole('main').getByRole('link', { name: 'See the list of offices' }).click();
  await expect(page).toHaveURL('/offices');
  await page.goto('/es/noticias');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL('/es/search');
});

test('odd addresses lead to the page or to the page "not found", never to a fault', async ({ visitor }) => {
  const odd = [
    ['/offices/tokyo?from=mail', 200],
    ['/offices/tokyo/', 200],
    ['/offices//tokyo', 200],
    ['/en/offices/tokyo', 200],
    ['/Offices/Tokyo', 404],
    ['/offices/tokyo/map', 404],
    ['/offices/%E0%A4%A', 404],
    ['/es/%', 404],
    ['/offices/..%2f..%2fetc', 404],
    ['/%00', 404],
    ['/news/page/0', 404],
    ['/news/page/999', 404],
    ['/news/page/two', 404],
    ['/news/1999', 404],
    ['/de/offices', 404],
    [`/${'long'.repeat(500)}`, 404],
    ['/search?q=%25', 200],
    ['/search?q=100%25+a%2Fb', 200],
    ['/search?q=..', 200],
    ['/search?q=%E9', 200],
    ["/search?q='%3B%20drop%20table%20news%3B--", 200],
  ] as const;
  for (const [address, status] of odd) {
    const answer = await visitor.api.get(address);
    expect.soft(answer.status(), address).toBe(status);
    if (status === 404)
      expect.soft(textOf(await answer.text()), address).toMatch(/Page not found|Página no encontrada/);
  }
});
