import { existsSync } from 'node:fs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Without a display, a sandbox or requests of the browser's own. */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Playwright starts a browser here: the system's Chromium or Chrome, else Playwright's own if it was downloaded. */
export function browserLaunch(): { executablePath?: string; args: string[] } {
  const executablePath = process.env.CHROME_PATH || INSTALLED.find((file) => existsSync(file));
  return { ...(executablePath && { executablePath }), args: ARGS };
}
