import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { saveAccounts, writeAccounts } from './demo/accounts';
import { offices, writeCountries, writeCoverage, writeOffices } from './demo/directory';
import { json } from './demo/files';
import { writeImages } from './demo/images';
import { longTexts } from './demo/longText';
import { writeNews, writePages, writePrograms, writeTopics } from './demo/newsroom';
import { writeLeaders, writePostings } from './demo/people';
import { writeSettings } from './demo/settings';
import { openPayload } from './payload.ts';

/** Loads the demonstration into an empty database, all of it or nothing. Answers false, and does nothing, where there are accounts already. */
export async function seed(): Promise<boolean> {
  const cms = await openPayload();
  const { totalDocs } = await cms.count({ collection: 'users' });
  if (totalDocs > 0) return false;
  const req = await createLocalReq({ context: { withoutPages: true } }, cms);
  await initTransaction(req);
  try {
    const accounts = await writeAccounts(req);
    await writeAll(req);
    await commitTransaction(req);
    await saveAccounts(accounts);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
  return true;
}

async function writeAll(req: PayloadRequest): Promise<void> {
  const toLongText = await longTexts(req, await existing());
  const images = await writeImages(req);
  await writeCountries(req);
  await writeOffices(req);
  await writeCoverage(req);
  await writeLeaders(req, toLongText);
  await writePostings(req, toLongText);
  await writeTopics(req);
  await writePrograms(req, toLongText);
  await writePages(req, toLongText);
  await writeNews(req, toLongText, images);
  await writeSettings(req);
}

/** Tells which documents the demonstration has, before they are written: links among them become references. */
async function existing(): Promise<(collection: string, slug: string) => boolean> {
  const names = ['news', 'pages', 'programs', 'staff', 'topics'];
  const known = new Set((await offices()).map((office) => `offices/${office.slug}`));
  for (const name of names) {
    for (const { slug } of await json<{ slug: string }[]>(`${name}.json`)) known.add(`${name}/${slug}`);
  }
  return (collection, slug) => known.has(`${collection}/${slug}`);
}
