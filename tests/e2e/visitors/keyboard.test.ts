import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const FARTHEST = 120;

/** Presses Tab until the link or button of that name has the focus, which must be seen at every stop. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < FARTHEST; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop.isSeen)
      await expect(async () => expect(await page.evaluate(focused)).toEqual({ ...stop, isSeen: true })).toPass();
    if (stop.name === name) return;
  }
  throw new Error(`No stop of the keyboard is called "${name}".`);
}

/** To the next stop. While the browser is still on its way to a part of the page, a key can come too early. */
async function tabOn(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  }).toPass();
}

/** What has the focus, and whether it shows: within the window, with an outline. */
function focused(): { name: string; isSeen: boolean } {
  const element = document.activeElement as HTMLElement;
  const box = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const isInside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    name: (element.textContent || element.getAttribute('aria-label') || '').trim(),
    isSeen: isOutlined && isInside,
  };
}

test('by keyboard alone, a visitor finds the office of a city and its telephone number', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'Find an office');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/offices');
  await tabTo(page, 'Japan');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Tokyo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tokyo');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await tabOn(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^tel:\+1202555/);
});

test('the first stop of the keyboard leads past the header', async ({ page }) => {
  await page.goto('/news');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await tabOn(page);
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('the keyboard goes through languages, title, search and sections in this order', async ({ page }) => {
  await page.goto('/about');
  const stops: string[] = [];
  for (let stop = 0; stop < 15; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id || ''),
    );
  }
  const wanted = ['Skip to main content', 'English', 'العربية', 'site-search', 'Offices', 'About'];
  expect(wanted.map((name) => stops.indexOf(name)).every((place, at, all) => place > (all[at - 1] ?? -1))).toBe(true);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('by keyboard alone, the menu opens, gives its links, and Escape closes it', async ({ page }) => {
    await page.goto('/');
    await tabTo(page, 'Menu');
    await page.keyboard.press('Enter');
    await tabTo(page, 'News');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
  });
});
