import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { locales } from '@/lib/locales';
import { theGround } from '../support/ground';
import { inLanguage, kinds, statusOf } from '../support/pages';
import { expect, test } from '../support/test';

const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const NO_JAVA =
  'The HTML checker needs Java, and there is none: install one (Debian: apt-get install default-jre-headless).';

type Message = { type: string; url: string; lastLine: number; message: string; extract?: string };

test('every kind of page is valid HTML in every language, by the Nu checker', async ({ visitor }) => {
  test.setTimeout(180_000);
  const folder = path.join(theGround().folder, 'pages');
  await mkdir(folder, { recursive: true });
  for (const locale of locales) {
    for (const [kind, address] of Object.entries(kinds)) {
      const answer = await visitor.api.get(inLanguage(address, locale));
      expect(answer.status(), `${kind} in ${locale}`).toBe(statusOf(kind as keyof typeof kinds));
      await writeFile(path.join(folder, `${kind} (${locale}).html`), await answer.text());
    }
  }
  expect(await errorsIn(folder)).toEqual([]);
});

test('the checker finds a fault', async () => {
  const folder = path.join(theGround().folder, 'faulty');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'a.html'),
    '<!DOCTYPE html><html lang="en"><title>A</title><p><div>B</div></p></html>',
  );
  expect((await errorsIn(folder)).join()).toContain('No “p” element in scope');
});

async function errorsIn(folder: string): Promise<string[]> {
  const messages = await check(folder);
  return messages
    .filter(({ type }) => type !== 'info')
    .map(
      ({ url, lastLine, message, extract }) =>
        `${path.basename(decodeURI(url))}:${lastLine} ${message} ${extract ?? ''}`,
    );
}

/** The checker ends with a code other than 0 where it has found errors; its report comes all the same. */
function check(folder: string): Promise<Message[]> {
  const args = ['-jar', CHECKER, '--format', 'json', '--errors-only', '--skip-non-html', folder];
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (error, _out, report) => {
      if (error && 'code' in error && error.code === 'ENOENT') reject(new Error(NO_JAVA));
      else resolve(JSON.parse(report).messages);
    });
  });
}
