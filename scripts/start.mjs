// What `npm start` runs first. It knows nothing but Node 20: the packages, Node 24 among them, may not be here yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const LOCK = path.join(root, 'package-lock.json');
const INSTALLED = path.join(root, 'node_modules', '.package-lock.json');
const OLDEST_NODE = 20;

const [script = 'serve.ts', ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(`This needs Node ${OLDEST_NODE} or newer; ${process.version} runs here. Install a newer one from your system.`);
}
if (!isInstalled()) install();
run();

/** Whether the installed packages are those of the lock file. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const present = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return (
    Object.entries(present).every(([name, { version }]) => wanted[name]?.version === version) &&
    Object.entries(wanted).every(([name, entry]) => name === '' || entry.optional || present[name])
  );
}

function install() {
  process.stdout.write('Installing packages …\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) fail('The packages could not be installed. Check the network and run the command again.');
}

/** Goes on under the Node of the project. Signals go to the child, which stops what it started. */
function run() {
  const node = path.join(root, 'node_modules', 'node', 'bin', 'node');
  const args = ['--import', 'tsx', path.join(root, 'scripts', script), ...rest];
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: withOwnNodeFirst() });
  // Ctrl-C reaches the whole group by itself; here it must only not end us before the child has stopped.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function withOwnNodeFirst() {
  const own = path.join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${own}${path.delimiter}${process.env.PATH}` };
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
