import { chromium } from '@playwright/test';
import { browserLaunch } from '../browser.ts';

type Row = Record<string, string>;

const KINDS: Record<string, string> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Font: 'fonts',
  Image: 'images',
  Script: 'script',
};

/** What a first visit to each page brings over the wire, by kind; the browser's cache is empty each time. */
export async function firstViews(site: string, pages: Record<string, string>): Promise<Record<string, Row>> {
  const browser = await chromium.launch(browserLaunch());
  try {
    const rows: Record<string, Row> = {};
    for (const [name, address] of Object.entries(pages)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      rows[name] = await firstView(await context.newPage(), site + address);
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function firstView(page: import('@playwright/test').Page, url: string): Promise<Row> {
  const devtools = await page.context().newCDPSession(page);
  const kindOf = new Map<string, string>();
  const bytes: Record<string, number> = { HTML: 0, CSS: 0, fonts: 0, images: 0, script: 0, other: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, KINDS[type] ?? 'other'));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await devtools.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  return Object.fromEntries(
    [...Object.entries(bytes), ['all', total] as const].map(([kind, size]) => [kind, kilobytes(size)]),
  );
}

const kilobytes = (size: number) => (size / 1024).toFixed(1);
