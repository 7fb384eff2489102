/**
 * The network address behind a request. Our server sets `x-forwarded-for` itself to the one entry that it trusts
 * (scripts/server.ts), so that a visitor cannot choose it.
 */
export function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'unknown';
}
