import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { stopped } from '../../../scripts/child.ts';
import { freePort } from '../../../scripts/postgres.ts';
import { untilReady } from '../../../scripts/trial.ts';
import { newDatabase } from './database.ts';
import { theGround } from './ground.ts';

/** The production server with a database and files of its own, so that what one test changes no other meets. */
export type Site = {
  url: string;
  /** The address of its database, past any wire. */
  database: string;
  server: ChildProcess;
  /** The file with what the server has said. */
  log: string;
  /** What the job runner shows to be let in. */
  jobsSecret: string;
  stop(): Promise<void>;
};

type Options = {
  /** By which address the site reaches its database, where it is not the database's own. */
  reach?: (database: string) => Promise<string>;
  settings?: Record<string, string>;
};

export async function startSite({ reach, settings }: Options = {}): Promise<Site> {
  const { folder: ground, secret } = theGround();
  const database = await newDatabase();
  const folder = await mkdtemp(path.join(ground, 'site-'));
  await cp(path.join(ground, 'media'), path.join(folder, 'media'), { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: reach ? await reach(database) : database,
    PAYLOAD_SECRET: secret,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: url,
    LOG_LEVEL: 'warn',
    ...settings,
  };
  const log = path.join(folder, 'log');
  const file = openSync(log, 'w');
  const server = spawn(process.execPath, ['scripts/server.ts'], { env, stdio: ['ignore', file, file, 'ipc'] });
  closeSync(file);
  await untilReady(url, server);
  const jobsSecret = createHmac('sha256', secret).update('jobs').digest('hex');
  return { url, database, server, log, jobsSecret, stop: () => stopped(server) };
}
