import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { finished, stopped } from './child.ts';
import { freePort, startPostgres } from './postgres.ts';

type Account = { email: string; password: string; role: string };

/** The built site with the demonstration content, on a database of its own that is thrown away. */
export type Trial = {
  url: string;
  accounts: Account[];
  stop(): Promise<void>;
};

const DATABASE = 'trial';
const READY_WITHIN_MS = 60_000;

/** For tests and benches: a database, its content and the production server, from the build that is there. */
export async function startTrial(): Promise<Trial> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chancery-'));
  const postgres = await startPostgres({ folder, throwAway: true });
  await postgres.run(`CREATE DATABASE ${DATABASE}`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: postgres.urlOf(DATABASE),
    PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: url,
    LOG_LEVEL: 'error',
  };
  await finished(startScript(['--import', 'tsx', 'scripts/prepare.ts', '--seed'], env), 'prepare.ts');
  const server = startScript(['scripts/server.ts'], env);
  await untilReady(url, server);
  const accounts = JSON.parse(await readFile(path.join(folder, 'demo-accounts.json'), 'utf8')) as Account[];
  const stop = async () => {
    await stopped(server);
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url, accounts, stop };
}

export function startScript(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

export async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end && server.exitCode === null) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('The site did not come up.');
}
