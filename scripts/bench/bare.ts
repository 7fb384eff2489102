import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stopped } from '../child.ts';
import { freePort } from '../postgres.ts';

/** Inside the project, so that it finds the same Next. */
const FOLDER = path.resolve('.data', 'bench-bare');

const FILES = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  'next.config.mjs': 'export default { poweredByHeader: false };\n',
  'app/layout.jsx':
    'export default ({ children }) => <html lang="en"><head><title>Bare</title></head><body>{children}</body></html>;\n',
  'app/page.jsx': 'export default () => <main><h1>Hello</h1></main>;\n',
};

/** The least that Next can serve, built and started as its own documentation says: the measure for a cached page. */
export async function startBare(): Promise<{ url: string; stop(): Promise<void> }> {
  await rm(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(FOLDER, name)), { recursive: true });
    await writeFile(path.join(FOLDER, name), text);
  }
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync('next', ['build', FOLDER], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The bare page did not build:\n${built.stdout}${built.stderr}`);
  const port = await freePort();
  const server = spawn('next', ['start', FOLDER, '--hostname', '127.0.0.1', '--port', String(port)], {
    env,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(url, server);
  return { url, stop: () => stopped(server) };
}

async function untilAnswered(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    if (await fetch(url).catch(() => null)) return;
    await pause(100);
  }
  throw new Error('The bare page did not start.');
}
