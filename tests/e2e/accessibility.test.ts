import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '@/lib/locales';
import { aNewsItem } from '../support/factories';
import { inLanguage, type Kind, kinds, statusOf } from './support/pages';
import { expect, test } from './support/test';

const RULES = ['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Looks at the page that is open: narrow and wide, light and dark. Every rule of axe counts, for the whole page. */
async function expectForEverybody(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(widest, `at ${width} px, the page is wider than the window`).toBeLessThanOrEqual(width);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
      expect.soft(violations.flatMap(told), `at ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const told = ({ id, nodes }: Violation) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`);

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    for (const kind of Object.keys(kinds) as Kind[]) {
      test(`everybody can use ${kind}`, async ({ page }) => {
        const answer = await page.goto(inLanguage(kinds[kind], locale));
        expect(answer?.status()).toBe(statusOf(kind));
        await expectForEverybody(page);
      });
    }
  });
}

test('everybody can use the second page of a long list', async ({ page, as }) => {
  const publisher = await as('publisher');
  for (let n = 0; n < 21; n += 1) {
    await publisher.publish('news', aNewsItem({ date: '2005-05-05T12:00:00.000Z' }));
  }
  for (const locale of locales) {
    const answer = await page.goto(inLanguage('/news/page/2', locale));
    expect(answer?.status()).toBe(200);
    await expectForEverybody(page);
  }
});

test('everybody can use a page with announcement and official banner', async ({ page, as }) => {
  const administrator = await as('administrator');
  await administrator.settings({
    banner: { enabled: true },
    announcement: { enabled: true, text: 'Closed on Monday.' },
  });
  try {
    for (const locale of locales) {
      await page.goto(inLanguage('/contact', locale));
      await expect(page.getByText('Closed on Monday.')).toBeVisible();
      await page.locator('summary').click();
      await expectForEverybody(page);
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
  await expectForEverybody(page);
});
