import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Without a display, a sandbox or requests of the browser's own. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const NO_BROWSER =
  'The end-to-end tests need Chromium or Chrome, and there is none: install one (Debian: apt-get install chromium), ' +
  'or run: npx playwright install chromium';

/** The browser of the tests: one that the machine has, else Playwright's own where it was downloaded, else null. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const candidates = [process.env.CHROME_PATH ?? '', ...installed, ...ELSEWHERE, chromium.executablePath()];
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** How Playwright starts that browser. */
export function browserLaunch(): { executablePath?: string; args: string[] } {
  return { executablePath: findBrowser() ?? undefined, args: ARGUMENTS };
}
