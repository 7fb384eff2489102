import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { buildIfNeeded } from './build.ts';
import { finished, stopped } from './child.ts';
import { databaseState, openDatabase } from './database.ts';
import { end, prepareSettings } from './settings.ts';

const dev = process.argv.includes('--dev');
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

const settings = await prepareSettings();
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
await refuseTakenPort();

say(settings.embedded ? 'Starting the database …' : 'Looking for the database …');
const database = await openDatabase(settings).catch((error) => end(`The database cannot be reached: ${error.message}`));
const stopping = new AbortController();
const children: ChildProcess[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));

try {
  await prepareDatabase();
  if (!dev) await buildIfNeeded();
  if (!stopping.signal.aborted) await serve();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  await stop(1);
}

async function prepareDatabase(): Promise<void> {
  const { pending, empty } = await databaseState(process.env.DATABASE_URL ?? '').catch((error: Error) => {
    throw new Error(`The database cannot be reached: ${error.message}`);
  });
  if (pending.length) say(`Migrating the database: ${pending.length} to go …`);
  if (empty) say('Loading the demonstration content …');
  // In a process of its own: it needs Payload, and Payload's memory is not needed afterwards.
  if (pending.length || empty) await run('prepare.ts', empty ? ['--seed'] : []);
}

async function serve(): Promise<void> {
  const server = start(dev ? 'devServer.ts' : 'server.ts', [], dev ? 'development' : 'production');
  server.once('exit', (code) => stopping.signal.aborted || void stop(code || 1));
  await new Promise<void>((resolve) => server.once('message', () => resolve()));
  start('runner.ts', [], 'production');
  const site = process.env.SITE_URL || `http://${host}:${port}`;
  say(`\nSite      ${site}\nAdmin     ${site}/admin`);
  say(
    `Accounts  ${path.join(settings.folder, 'demo-accounts.json')} (demonstration: address, password, role)\n\nCtrl-C stops it.`,
  );
}

function start(script: string, args: string[], mode: 'production' | 'development'): ChildProcess {
  const env = { LOG_LEVEL: 'warn', ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' };
  const loader = script === 'prepare.ts' ? ['--import', 'tsx'] : [];
  const command = [...loader, path.join('scripts', script), ...args];
  // A group of its own, so that Ctrl-C reaches this process alone, which then stops the others in order.
  const child = spawn(process.execPath, command, {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  children.push(child);
  return child;
}

function run(script: string, args: string[]): Promise<void> {
  return finished(start(script, args, 'production'), script);
}

/** The site first, so that it can finish the requests in hand; the database last. */
async function stop(code: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  await Promise.all(children.map((child) => stopped(child)));
  await database.stop();
  process.exit(code);
}

function refuseTakenPort(): Promise<void> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? `is in use` : `cannot be used (${error.code})`;
      end(`Port ${port} on ${host} ${reason}. Choose another one, such as: PORT=${port + 1} npm start`);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
