import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Home } from './postgresHome.ts';

/** The lines of PostgreSQL's own note on itself: https://www.postgresql.org/docs/18/storage-file-layout.html */
const PID = 0;
const PORT = 3;

const ownerFile = (folder: string) => path.join(folder, 'postgres-owner');

/** Notes that this process started the server and will stop it. */
export function keepOwner(folder: string): Promise<void> {
  return writeFile(ownerFile(folder), String(process.pid));
}

/**
 * The server that is at work on these files, for a command beside `npm start`. One that a killed start left behind is
 * stopped first, because nobody else would, and answers null: two servers on the same files would destroy them.
 */
export async function runningServer(home: Home, folder: string): Promise<{ port: number } | null> {
  const note = path.join(home.data, 'postmaster.pid');
  if (!existsSync(note)) return null;
  const lines = (await readFile(note, 'utf8')).split('\n');
  const pid = Number(lines[PID]);
  if (!isRunning(pid, 'postgres')) return null;
  const owner = await readFile(ownerFile(folder), 'utf8').catch(() => '');
  if (isRunning(Number(owner), 'node')) return { port: Number(lines[PORT]) };
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 100 && existsSync(note); tries += 1) await pause(100);
  return null;
}

function isRunning(pid: number, program: string): boolean {
  if (!pid) return false;
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(program);
  } catch {
    return false;
  }
}
