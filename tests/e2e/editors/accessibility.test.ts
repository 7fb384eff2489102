import { locales } from '@/lib/locales';
import { aNewsItem } from '../../support/factories';
import { barriersOn } from '../support/barriers';
import { inLanguage } from '../support/pages';
import { expect, test } from '../support/test';

test('everybody can use the second page of a long list', async ({ page, as }) => {
  const publisher = await as('publisher');
  for (let n = 0; n < 21; n += 1) await publisher.publish('news', aNewsItem({ date: '2005-05-05T12:00:00.000Z' }));
  for (const locale of locales) {
    const answer = await page.goto(inLanguage('/news/page/2', locale));
    expect(answer?.status()).toBe(200);
    expect.soft(await barriersOn(page), page.url()).toEqual([]);
  }
});

test('everybody can use a page with announcement and official banner', async ({ page, as }) => {
  const administrator = await as('administrator');
  await administrator.settings({ banner: { enabled: true }, announcement: { enabled: true } });
  try {
    for (const locale of locales) {
      await page.goto(inLanguage('/contact', locale));
      await expect(page.locator('.usa-site-alert')).toBeVisible();
      await page.locator('summary').click();
      expect.soft(await barriersOn(page), page.url()).toEqual([]);
    }
  } finally {
    await administrator.settings({ banner: { enabled: false }, announcement: { enabled: false } });
  }
});

test('everybody in the newsroom can use the preview of a draft', async ({ as, desk }) => {
  const { slug } = await (await as('author')).draft('news', aNewsItem());
  const page = await desk('author');
  await page.goto(`/preview?path=/news/${slug}`);
  await expect(page.getByRole('link', { name: 'Leave preview' })).toBeVisible();
  expect.soft(await barriersOn(page), page.url()).toEqual([]);
});
