type Header = { key: string; value: string };
type Rule = {
  source: string;
  headers: Header[];
  has?: { type: 'cookie' | 'header'; key: string; value?: string }[];
  missing?: { type: 'cookie' | 'header'; key: string; value?: string }[];
};

const PUBLIC = '/((?!admin|api/|_next/|fonts/|images/|scripts/).*)';
const ADMIN = '/:area(admin|api)/:path*';
const DRAFT_COOKIE = '__prerender_bypass';

const policy = (rules: Record<string, string>): string =>
  Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Public pages: only files of this site, no inline script, framed by the admin's live preview alone. */
const publicPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
};

/** Payload's admin writes inline scripts and styles and evaluates none; the development server does. */
const adminPolicy = (isDevelopment: boolean) => ({
  'default-src': "'self'",
  'script-src': `'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
  'frame-src': "'self'",
  'object-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
});

/** A draft is rendered for each request, with the framework's script. Only people who are signed in see one. */
const draftPolicy = (isDevelopment: boolean) => ({ ...adminPolicy(isDevelopment), 'frame-src': "'none'" });

const everywhere: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const csp = (rules: Record<string, string>): Header => ({ key: 'Content-Security-Policy', value: policy(rules) });
const revalidate: Header = { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' };

/** The headers of every answer, by address. Browsers keep a page but ask each time whether it is still the same. */
export const headers = (isDevelopment: boolean): Rule[] => [
  { source: '/:path*', headers: everywhere },
  {
    source: '/:path*',
    has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
    headers: [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }],
  },
  {
    source: PUBLIC,
    missing: [{ type: 'cookie', key: DRAFT_COOKIE }],
    headers: isDevelopment ? [csp(draftPolicy(true))] : [csp(publicPolicy), revalidate],
  },
  { source: PUBLIC, has: [{ type: 'cookie', key: DRAFT_COOKIE }], headers: [csp(draftPolicy(isDevelopment))] },
  { source: ADMIN, headers: [csp(adminPolicy(isDevelopment)), { key: 'X-Robots-Tag', value: 'noindex' }] },
  { source: '/fonts/:path*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
];
