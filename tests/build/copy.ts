import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const LEFT_OUT = /^(node_modules|coverage|test-results|playwright-report|\..+|.+\.tsbuildinfo)$/;

/** A copy of the project in a temporary folder, to plant faults in. */
export function copyOfProject() {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  const root = process.cwd();
  const isWanted = (source: string) => path.dirname(source) !== root || !LEFT_OUT.test(path.basename(source));
  cpSync(root, folder, { recursive: true, filter: (source) => source === root || isWanted(source) });
  cpSync(path.join(root, '.gitignore'), path.join(folder, '.gitignore'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const at = (file: string) => path.join(folder, file);
  return {
    remove: () => rmSync(folder, { recursive: true }),
    append: (file: string, text: string) => appendFileSync(at(file), text),
    change: (file: string, by: (text: string) => string) => writeFileSync(at(file), by(readFileSync(at(file), 'utf8'))),
    write(file: string, text: string) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    /** Runs a command as an npm script would; answers its code and all that it said. */
    run(command: string): { code: number | null; said: string; out: string } {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: folder,
        shell: true,
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      return { code: status, said: stdout + stderr, out: stdout };
    },
  };
}

/** The same, removed when the test is over. */
export function copyForTest() {
  const copy = copyOfProject();
  onTestFinished(copy.remove);
  return copy;
}
