import type { Page } from '@playwright/test';
import { aNewsItem } from '../../support/factories';
import { expectShown } from '../support/shown';
import { accountOf, expect, test } from '../support/test';

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#field-${field} .rs__control`).click();
  await page.locator('.rs__option', { hasText: option }).click();
}

/** Payload keeps a document for whoever had it open until a moment ago; the next one may take it over. */
async function takesOver(page: Page): Promise<void> {
  const held = page.locator('#document-locked');
  await page.addLocatorHandler(held, () => held.getByRole('button', { name: 'Take over' }).click());
}

test('an author writes a news release and sends it to review, a publisher publishes it, visitors see it', async ({
  desk,
  page: visitors,
  visitor,
}) => {
  test.setTimeout(180_000);
  const author = await desk('author');
  await author.goto('/admin/collections/news/create');
  await author.getByLabel('Headline').fill('Two bronze horses go back to Italy');
  await author.getByLabel('Summary').fill('Two bronze horses are on their way home.');
  const text = author.locator('[data-lexical-editor="true"]').first();
  await text.click();
  await author.keyboard.type('Two bronze horses that were stolen in 1998 go back to Italy.');
  await expect(author.locator('#action-save')).toHaveCount(0);
  await choose(author, 'stage', 'In review');
  await author.locator('#action-save-draft').click();
  await expect(author.getByText(/saved successfully/i).first()).toBeVisible();
  await expect(author).toHaveURL(/collections\/news\/[0-9a-f-]{36}/);
  const address = '/news/two-bronze-horses-go-back-to-italy';
  expect((await visitor.api.get(address)).status()).toBe(404);

  const publisher = await desk('publisher');
  await takesOver(publisher);
  await publisher.goto('/admin/collections/news?where[or][0][and][0][stage][equals]=in-review');
  await publisher.getByRole('link', { name: 'Two bronze horses go back to Italy' }).click();
  await publisher.locator('#action-save').click();
  await expect(publisher.getByText(/published successfully|updated successfully/i).first()).toBeVisible();

  await visitors.goto('/news');
  await visitors.getByRole('main').getByRole('link', { name: 'Two bronze horses go back to Italy' }).click();
  await expect(visitors).toHaveURL(address);
  await expect(visitors.getByRole('main')).toContainText('stolen in 1998');
  await expectShown(visitor, 'published', { on: ['/', '/news', address], words: 'Two bronze horses go back to Italy' });
});

test('a listing manager corrects a telephone number, and visitors see it at once', async ({ desk, page, visitor }) => {
  await expectShown(visitor, 'before', { on: ['/offices/cairo', '/offices'], never: '+1 202 555 0142 9' });
  const manager = await desk('listing-manager');
  await manager.goto('/admin/collections/offices?search=cairo');
  await manager.getByRole('link', { name: 'Cairo' }).click();
  await manager.getByRole('button', { name: 'Contact' }).click();
  const number = manager.locator('[id^="field-telephones__0__telephone"]');
  await number.fill('+1 202 555 01 42');
  await manager.locator('#action-save').click();
  await expect(manager.getByText(/published successfully|updated successfully/i).first()).toBeVisible();
  await page.goto('/offices/cairo');
  await expect(page.getByRole('main').getByRole('link', { name: '+1 202 555 01 42' })).toHaveAttribute(
    'href',
    'tel:+12025550142',
  );
  await expectShown(visitor, 'corrected', {
    on: ['/offices/cairo', '/offices', '/attaches/cairo-attache'],
    words: '+1 202 555 01 42',
  });
});

test('a number that is none is refused with a sentence beside the field', async ({ desk }) => {
  const manager = await desk('listing-manager');
  await manager.goto('/admin/collections/offices?search=cairo');
  await manager.getByRole('link', { name: 'Cairo' }).click();
  await manager.getByRole('button', { name: 'Contact' }).click();
  await manager.locator('[id^="field-telephones__0__telephone"]').fill('call us');
  await manager.locator('#action-save').click();
  await expect(manager.locator('.field-error, .tooltip', { hasText: /country code/i }).first()).toBeVisible();
});

test('an author looks at a draft on the real site and leaves it; a visitor never sees it', async ({
  as,
  desk,
  page: visitors,
}) => {
  const { id, slug } = await (await as('author')).draft('news', aNewsItem({ headline: 'Still being written' }));
  const author = await desk('author');
  await author.goto(`/admin/collections/news/${id}`);
  const opened = author.context().waitForEvent('page');
  await author.locator('#preview-button').click();
  const preview = await opened;
  await expect(preview).toHaveURL(`/news/${slug}`);
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Still being written');
  await expect(preview.getByText('You are looking at a draft')).toBeVisible();
  const answer = await visitors.goto(`/news/${slug}`);
  expect(answer?.status()).toBe(404);
  await visitors.goto(`/preview?path=/news/${slug}`);
  await expect(visitors).toHaveURL(/\/admin\/login/);
  await preview.getByRole('link', { name: 'Leave preview' }).click();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(preview.getByText('You are looking at a draft')).toHaveCount(0);
});

test('the live preview shows the draft beside the form', async ({ as, desk }) => {
  const { id } = await (await as('author')).draft('news', aNewsItem({ headline: 'Seen while written' }));
  const author = await desk('author');
  await author.goto(`/admin/collections/news/${id}`);
  await author.locator('#live-preview-toggler').click();
  const frame = author.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Seen while written');
  await author.getByLabel('Headline').fill('Seen as it changes');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Seen as it changes');
});

test('by keyboard alone, a person signs in', async ({ page }) => {
  const { email, password } = accountOf('auditor');
  await page.goto('/admin');
  await expect(page.locator('#field-email')).toBeVisible();
  while ((await page.evaluate(() => document.activeElement?.id)) !== 'field-email') await page.keyboard.press('Tab');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/?$/);
  await expect(page.getByRole('link', { name: /News/ }).first()).toBeVisible();
});

test('a wrong password is refused without telling whether the account exists', async ({ visitor }) => {
  const refusal = async (email: string) => {
    const answer = await visitor.api.post('/api/users/login', { data: { email, password: 'wrong' } });
    return [answer.status(), (await answer.json()).errors[0].message];
  };
  const known = await refusal(accountOf('auditor').email);
  expect(known[0]).toBe(401);
  expect(await refusal('nobody@example.gov')).toEqual(known);
});
