import type { Role } from '@/cms/roles';

export type Account = { email: string; password: string; role: Role };

/** What the run has prepared (globalSetup.ts), for every worker to start from. */
export type Ground = {
  /** The address of the run's PostgreSQL server. */
  server: string;
  /** The name of its database with the demonstration, which each site copies. */
  template: string;
  /** A folder that goes when the run is over. */
  folder: string;
  secret: string;
  accounts: Account[];
};

const NAME = 'E2E_GROUND';

/** Workers are processes of their own and inherit the environment. */
export function keepGround(ground: Ground): void {
  process.env[NAME] = JSON.stringify(ground);
}

export function theGround(): Ground {
  const kept = process.env[NAME];
  if (!kept) throw new Error('Nothing is prepared: the tests run by `npm test`, or by `playwright test`.');
  return JSON.parse(kept);
}
