import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, NO_BROWSER } from './browser.ts';

/*
 * Every test, and as the last line how many passed. Some of them alone: `npm test -- --only=unit,int`. Whatever stops a
 * part from running counts as a failure.
 */

type Counts = { passed: number; failed: number; skipped: number };
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

const PROJECTS = ['unit', 'int', 'build'];
const PARTS = [...PROJECTS, 'e2e'];

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const wanted = only ? only.split(',') : PARTS;
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length) say(`There is no part "${unknown.join(', ')}". There are: ${PARTS.join(', ')}.`);

const folder = mkdtempSync(path.join(tmpdir(), 'test-reports-'));
const counts: Counts[] = unknown.map(() => oneFailure());
const projects = PROJECTS.filter((project) => wanted.includes(project));
if (projects.length) counts.push(runVitest(projects));
if (wanted.includes('e2e')) counts.push(runPlaywright());
rmSync(folder, { recursive: true });

const total = (kind: keyof Counts) => counts.reduce((sum, part) => sum + part[kind], 0);
say(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') ? 1 : 0);

function runVitest(chosen: string[]): Counts {
  const file = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = run('vitest', ['run', ...chosen.map((project) => `--project=${project}`), ...reporters]);
  const report = read<VitestReport>(file);
  if (!report) return oneFailure();
  // A file that could not even be loaded has no test to count.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return whole(status, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

function runPlaywright(): Counts {
  if (!findBrowser()) {
    say(`\n${NO_BROWSER}`);
    return oneFailure();
  }
  const file = path.join(folder, 'playwright.json');
  const status = run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const stats = read<PlaywrightReport>(file)?.stats;
  if (!stats) return oneFailure();
  return whole(status, { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped });
}

function run(command: string, args: string[], settings: Record<string, string> = {}): number {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...settings } });
  return status ?? 1;
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A run that ended badly without a failed test (an error outside of any, no test found) counts as one. */
function whole(status: number, part: Counts): Counts {
  return status !== 0 && !part.failed ? { ...part, failed: 1 } : part;
}

function oneFailure(): Counts {
  return { passed: 0, failed: 1, skipped: 0 };
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
