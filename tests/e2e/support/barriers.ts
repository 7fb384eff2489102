import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** What keeps somebody from using the page that is open: narrow and wide, light and dark, by every rule of axe. */
export async function barriersOn(page: Page): Promise<string[]> {
  const barriers: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widest > width) barriers.push(`at ${width} px, the page is ${widest} px wide`);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
      barriers.push(...violations.flatMap(told).map((what) => `at ${width} px, ${colorScheme}, ${what}`));
    }
  }
  return barriers;
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const told = ({ id, nodes }: Violation) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`);
