import type { BrowserContext } from '@playwright/test';

/**
 * Notes whatever no page of ours may do: ask another host for anything, miss a file, break a rule of the content
 * security policy, or complain in the console. Answers the list, which grows.
 */
export function watch(context: BrowserContext, site: string): string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== site) faults.push(`asks ${url.origin} for ${url.pathname}`);
  });
  context.on('response', (response) => {
    const isDocument = response.request().resourceType() === 'document';
    if (!isDocument && response.status() >= 400) faults.push(`${response.url()} answered ${response.status()}`);
  });
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // What the browser says of a page with status 404 or 503; tests look at the status themselves.
    if (message.text().startsWith('Failed to load resource')) return;
    faults.push(`console ${message.type()}: ${message.text()} (${message.page()?.url()})`);
  });
  context.on('weberror', (error) => faults.push(`script error: ${error.error().message}`));
  return faults;
}
