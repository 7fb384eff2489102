import { timingSafeEqual } from 'node:crypto';
import type { Config, TaskConfig } from 'payload';
import { jobsSecret } from '@/lib/env';
import { refreshPages } from './timedRefresh';

/** Scheduled steps. One runner calls `GET /api/payload-jobs/run` with the secret, inside Next, where pages refresh. */
export const jobs: NonNullable<Config['jobs']> = {
  deleteJobOnComplete: true,
  tasks: [refreshPages as TaskConfig],
  access: {
    run: ({ req }) => isRunner(req.headers.get('authorization')),
    queue: () => false,
    cancel: () => false,
  },
};

function isRunner(header: string | null): boolean {
  const given = Buffer.from(header ?? '');
  const expected = Buffer.from(`Bearer ${jobsSecret}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
