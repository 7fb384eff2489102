import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { env, jobsSecret } from '../src/lib/env.ts';

const EVERY_MS = 10_000;
const PATIENCE_MS = 120_000;

/**
 * Asks the site, again and again, to carry out what is due: scheduled publishing. The work is done inside Next, where
 * pages can be refreshed. One runner for each database: Payload's jobs know no locks.
 */
export async function runJobs(site: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await ask(site, signal).catch((error) => report(error, signal));
    await pause(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

async function ask(site: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(`${site}/api/payload-jobs/run?allQueues=true&limit=100`, {
    headers: { authorization: `Bearer ${jobsSecret}` },
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!response.ok) throw new Error(`The site answered ${response.status} to the job runner.`);
}

function report(error: unknown, signal: AbortSignal): void {
  if (!signal.aborted) process.stderr.write(`Jobs: ${error instanceof Error ? error.message : error}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const stopped = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stopped.abort());
  await runJobs(process.env.INTERNAL_URL || `http://${env.HOST}:${env.PORT}`, stopped.signal);
}
