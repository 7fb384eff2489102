import { defineConfig } from '@playwright/test';
import { browserLaunch } from './scripts/browser.ts';

/** What a person does with the site, in a real browser, against the production build (tests/e2e/support/site.ts). */
export default defineConfig({
  testMatch: '**/*.test.ts',
  globalSetup: './tests/e2e/support/globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: browserLaunch(),
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
  // Each kind of test has workers of its own, so that visitors meet the demonstration as it was loaded.
  projects: [
    { name: 'visitors', testDir: './tests/e2e/visitors' },
    { name: 'editors', testDir: './tests/e2e/editors' },
    { name: 'operators', testDir: './tests/e2e/operators' },
  ],
});
