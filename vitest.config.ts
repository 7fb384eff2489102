import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (place: string) => fileURLToPath(new URL(place, import.meta.url));

/** Pure tests stand beside the code; those that need a database or a whole tree are in tests/. Playwright runs tests/e2e. */
export default defineConfig({
  resolve: {
    alias: {
      '@migrations': at('./migrations/index.ts'),
      '@payload-config': at('./payload.config.ts'),
      '@': at('./src'),
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{scripts,src}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        resolve: {
          alias: {
            'next/cache': at('./tests/int/support/cacheRecorder.ts'),
            '@payloadcms/next/routes': at('./tests/int/support/restRoutes.ts'),
          },
        },
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          globalSetup: ['tests/int/support/server.ts'],
          setupFiles: ['tests/int/support/ownDatabase.ts'],
          // The database does a good part of the work: as many files at once as there are cores, not one less.
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
