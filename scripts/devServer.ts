import { spawn } from 'node:child_process';
import { env } from '../src/lib/env.ts';

// Next's own development server; this process only passes on signals and tells when it answers.
const args = ['dev', '--hostname', env.HOST, '--port', String(env.PORT)];
const child = spawn('next', args, { stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk);
  if (chunk.includes('Ready in')) process.send?.('ready');
});
child.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => child.kill(signal));
