import { Console } from 'node:console';
import { chromium } from '@playwright/test';
import { startBare } from './bench/bare.ts';
import { lighthouseScores } from './bench/lighthouse.ts';
import { compareThroughput } from './bench/load.ts';
import { publishToVisible } from './bench/publish.ts';
import { firstViews } from './bench/weight.ts';
import { browserLaunch } from './browser.ts';
import { buildIfNeeded } from './build.ts';
import { freePort } from './postgres.ts';
import { startTrial } from './trial.ts';

/** The kinds of page that visitors open first. */
const PAGES = {
  overview: '/',
  office: '/offices/tokyo',
  article: '/news/painting-stolen-in-world-war-ii-goes-back-to-germany',
};

const output = new Console(process.stdout);
const say = (line = '') => process.stdout.write(`${line}\n`);
const table = (rows: Record<string, Record<string, string | number>>) => output.table(rows);

await buildIfNeeded();
const trial = await startTrial();
try {
  say('\nFirst view at 1280 px, kilobytes over the wire (compressed, everything counted)');
  table(await firstViews(trial.url, PAGES));

  say('\nPublish to visible: from the answer to the save until a visitor has the new page (20 saves)');
  table({ office: await publishToVisible(trial) });

  say('\nCached pages a second, beside a bare Next page in the same run (32 connections)');
  const bare = await startBare();
  try {
    table(await compareThroughput(bare.url, trial.url, PAGES));
  } finally {
    await bare.stop();
  }

  say('\nLighthouse, mobile');
  const port = await freePort();
  const launch = browserLaunch();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, `--remote-debugging-port=${port}`] });
  try {
    table(await lighthouseScores(trial.url, PAGES, port));
  } finally {
    await browser.close();
  }
} finally {
  await trial.stop();
}
process.exit(0);
