import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const NO_BROWSER =
  'The end-to-end tests need Chromium or Chrome, and there is none: install one (Debian: apt-get install chromium), ' +
  'or run: npx playwright install chromium';

/** The browser of the tests: one that the machine has, else Playwright's own where it was downloaded, else null. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...installed, ...ELSEWHERE, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}
