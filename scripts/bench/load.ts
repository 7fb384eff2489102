import autocannon from 'autocannon';
import { median } from './median.ts';

type Row = Record<string, string | number>;

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 32;

/**
 * Requests a second of a bare Next page and of ours, in turns, so that what else the machine does hits all of them
 * alike; the ratio says what the house costs.
 */
export async function compareThroughput(
  bare: string,
  site: string,
  pages: Record<string, string>,
): Promise<Record<string, Row>> {
  const urls: Record<string, string> = { 'bare Next page': bare };
  for (const [name, address] of Object.entries(pages)) urls[name] = site + address;
  const figures = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(urls)) figures.set(name, [...(figures.get(name) ?? []), await rate(url)]);
  }
  const base = median(figures.get('bare Next page') ?? []);
  return Object.fromEntries(
    [...figures].map(([name, rates]) => [
      name,
      { 'pages a second': Math.round(median(rates)), 'ratio to bare': (median(rates) / base).toFixed(2) },
    ]),
  );
}

async function rate(url: string): Promise<number> {
  // The first requests make the page and warm the compiler up.
  await autocannon({ url, connections: CONNECTIONS, duration: 1 });
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx || result.errors)
    throw new Error(`${url} failed ${result.non2xx + result.errors} times under load.`);
  return result.requests.average;
}
