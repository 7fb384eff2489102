import lighthouse from 'lighthouse';

type Row = Record<string, number | string>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's scores (0 to 100) on its simulated mobile device, in the browser that listens on `port`. */
export async function lighthouseScores(
  site: string,
  pages: Record<string, string>,
  port: number,
): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const [name, address] of Object.entries(pages)) {
    const result = await lighthouse(site + address, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)] as const);
    rows[name] = {
      ...Object.fromEntries(scores),
      LCP: audits['largest-contentful-paint']?.displayValue ?? '',
      CLS: audits['cumulative-layout-shift']?.displayValue ?? '',
    };
  }
  return rows;
}
