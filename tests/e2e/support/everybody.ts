import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const RULES = ['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/**
 * Looks at the page that is open: narrow and wide, light and dark. Every rule of axe counts, for the whole page, and
 * nothing may be wider than the window.
 */
export async function expectForEverybody(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(widest, `at ${width} px, the page is wider than the window`).toBeLessThanOrEqual(width);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
      expect.soft(violations.flatMap(told), `${page.url()} at ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const told = ({ id, nodes }: Violation) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`);
