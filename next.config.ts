import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import createNextIntlPlugin from 'next-intl/plugin';
import { headers } from './src/lib/headers';
import { localeRedirects, localeRewrites } from './src/lib/localeRoutes';

const withMessages = createNextIntlPlugin('./src/ui/request.ts');

const config: NextConfig = {
  poweredByHeader: false,
  compress: true,
  images: { unoptimized: true },
  /** The U.S. Web Design System's Sass packages; their own deprecations are not ours to mend. */
  sassOptions: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true },
  /** Pages enter the cache as plain HTML, see docs/decisions/0003-pages-without-framework-script.md. */
  cacheHandler: fileURLToPath(new URL('./src/lib/pageCache.ts', import.meta.url)),
  cacheMaxMemorySize: 256 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  rewrites: async () => ({ beforeFiles: localeRewrites, afterFiles: [], fallback: [] }),
  redirects: async () => localeRedirects,
};

/** Payload asks browsers for their colour scheme on every page; only its admin needs that, and says so in our headers. */
const composed = withPayload(withMessages(config), { devBundleServerPackages: false });
export default (phase: string): NextConfig => ({
  ...composed,
  headers: async () => headers(phase === PHASE_DEVELOPMENT_SERVER),
});
