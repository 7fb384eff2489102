import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startPostgres } from '../../scripts/postgres.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chancery-postgres-'));
  await chmod(folder, 0o711);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('a command beside a running site uses its database, and leaves it running', async () => {
  const site = await startPostgres({ folder, throwAway: true });
  const command = await startPostgres({ folder, throwAway: true });
  expect(command.urlOf('postgres')).toBe(site.urlOf('postgres'));
  await command.stop();
  expect((await site.run('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await site.stop();
});

it('a server that a killed start left behind is stopped, and its data are there', async () => {
  const script = path.join(folder, 'start.ts');
  const launcher = path.resolve('scripts/postgres.ts');
  await writeFile(
    script,
    `import { startPostgres } from ${JSON.stringify(launcher)};
     const postgres = await startPostgres({ folder: ${JSON.stringify(folder)}, throwAway: true });
     await postgres.run('CREATE DATABASE kept');
     process.send?.(postgres.urlOf('postgres'));`,
  );
  const killed = fork(script, { execArgv: [] });
  const [leftover] = await once(killed, 'message');
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const postgres = await startPostgres({ folder, throwAway: true });
  expect(postgres.urlOf('postgres')).not.toBe(leftover);
  expect((await postgres.run(`SELECT 1 FROM pg_database WHERE datname = 'kept'`)).rowCount).toBe(1);
  await postgres.stop();
});
