import { aNewsItem } from '../../support/factories';
import { expect, test } from '../support/test';

test('a text that nobody has translated yet is shown in English and marked so', async ({ page, as }) => {
  const item = aNewsItem({ headline: 'Only in English so far', summary: 'Nobody has translated this.' });
  const { slug } = await (await as('publisher')).publish('news', item);
  await page.goto(`/ar/news/${slug}`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Only in English so far');
  await expect(heading.locator('[lang="en"][dir="ltr"]')).toHaveText('Only in English so far');
  await page.goto('/ar/news/2012');
  await expect(page.getByRole('link', { name: 'Only in English so far' }).locator('[lang="en"]')).toBeVisible();
  await page.goto(`/news/${slug}`);
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang]')).toHaveCount(0);
});
