import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../../scripts/postgres.ts';
import { theGround } from '../support/ground';

type Ended = { code: number | null; said: string };

/** Runs the command behind `npm start`, which here must end by itself before it has started anything. */
function start(settings: Record<string, string>): Promise<Ended> {
  const folder = path.join(theGround().folder, 'start');
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production' as const,
    DATA_DIR: folder,
    DATABASE_URL: 'postgres://127.0.0.1:9/none',
    ...settings,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

test('npm start on a port in use says so, and how to go on', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { code, said } = await start({ PORT: String(port) });
  other.close();
  expect(said).toBe(`Port ${port} on 127.0.0.1 is in use. Choose another one, such as: PORT=${port + 1} npm start\n`);
  expect(code).toBe(1);
});

test('npm start with wrong settings lists all of them at once, and nothing else', async () => {
  const { code, said } = await start({
    PORT: 'eighty',
    SITE_URL: 'www.example.gov',
    PAYLOAD_SECRET: 'short',
    LOG_LEVEL: 'loud',
    MAIL_FROM: 'nobody',
  });
  const [title, ...faults] = said.trimEnd().split('\n');
  expect(title).toBe('The settings are not right:');
  expect(faults.map((fault) => fault.trim().split(' ')[0]).sort()).toEqual([
    'LOG_LEVEL',
    'MAIL_FROM',
    'PAYLOAD_SECRET',
    'PORT',
    'SITE_URL',
  ]);
  expect(code).toBe(1);
});

test('npm start with a database that cannot be reached says so', async () => {
  const { code, said } = await start({ PORT: String(await freePort()) });
  expect(said).toContain('The database cannot be reached');
  expect(said).not.toContain('    at ');
  expect(code).toBe(1);
});
