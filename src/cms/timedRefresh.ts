import type { PayloadRequest, TaskConfig } from 'payload';
import { refresh } from './cache';

/** Pages that change by themselves at a time: their tags are refreshed then, within the ten seconds of the job runner. */
export const refreshPages: TaskConfig<{ input: { tags: string[] }; output: object }> = {
  slug: 'refreshPages',
  retries: 3,
  handler: async ({ input, req }) => {
    refresh(input.tags, req);
    return { output: {} };
  },
};

/**
 * Refreshes tags at each of the instants that is still to come. Joins the transaction of the request. An instant that
 * an editor takes back is refreshed all the same: the page is then made anew once, and shows the same.
 */
export async function refreshAt(
  tags: string[],
  instants: (string | null | undefined)[],
  req: PayloadRequest,
): Promise<void> {
  for (const instant of instants) {
    if (!instant || new Date(instant) <= new Date()) continue;
    await req.payload.jobs.queue({ task: 'refreshPages', input: { tags }, waitUntil: new Date(instant), req });
  }
}
