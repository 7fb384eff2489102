import { beforeAll, describe, expect, it } from 'vitest';
import { listAttaches } from '@/attaches/queries';
import { listAddresses } from '@/cms/addresses';
import { type Viewer, visitor } from '@/cms/viewer';
import { locales } from '@/lib/locales';
import { findFrontPage, findNews, findNewsroom, listNews, listNewsAbout, listNewsOfYear } from '@/news/queries';
import { countListing, findOffice, listOffices } from '@/offices/queries';
import { listPrograms } from '@/programs/queries';
import { findEverything } from '@/search/queries';
import { findOverview, findSiteFrame } from '@/site/queries';
import { listLeadership, listOthers } from '@/staff/queries';
import { findPage } from '@/webpages/queries';
import { row, signedIn } from './support/cms';
import { aSiteWithSecrets, SECRET } from './support/secrets';

/*
 * What the pages are made of, read as the pages read it: by the queries of the rooms, the search and the sitemap.
 */
let site: Awaited<ReturnType<typeof aSiteWithSecrets>>;

beforeAll(async () => {
  site = await aSiteWithSecrets();
  const settings = { name: 'Site', heroHeading: 'Welcome', heroImage: null };
  await site.clients.administrator.post('/globals/site', settings);
});

async function everything(viewer: Viewer): Promise<string> {
  const { ids } = site;
  const news = (await row('news', ids.news))?.slug ?? '';
  const office = (await row('offices', ids.office))?.slug ?? '';
  const hidden = (await row('offices', ids.draftOffice))?.slug ?? '';
  const page = (await row('pages', ids.page))?.slug ?? '';
  const binned = (await row('news', ids.binned))?.slug ?? '';
  const found = [];
  for (const locale of locales) {
    found.push(
      await findNews(news, locale, viewer),
      await findNews(binned, locale, viewer),
      await findOffice(office, locale, viewer),
      await findOffice(hidden, locale, viewer),
      await findPage(page, locale, viewer),
      await findFrontPage(locale, viewer),
      await findNewsroom(locale, viewer),
      await listNews(1, locale, viewer),
      await listNewsOfYear(2012, locale, viewer),
      await listNewsAbout('programs', ids.program, locale, viewer),
      await listOffices(locale, viewer),
      await listAttaches(locale, viewer),
      await listPrograms(locale, viewer),
      await listLeadership(locale, viewer),
      await listOthers(locale, viewer),
      await findSiteFrame(locale),
      await findOverview(locale, viewer),
      await findEverything(SECRET.draft, locale, viewer),
      await findEverything(SECRET.bin, locale, viewer),
      await findEverything('known', locale, viewer),
    );
  }
  found.push(await listAddresses(), await countListing(viewer));
  return JSON.stringify(found);
}

describe('the pages', () => {
  it('of a visitor hold nothing that is not public', async () => {
    const text = await everything(visitor);
    for (const secret of Object.values(SECRET)) expect(text).not.toContain(secret);
    for (const id of [site.ids.draftOffice, site.ids.binned]) expect(text).not.toContain(`"id":"${id}"`);
    expect(text).toContain('Known item');
    expect(text).toContain('Known office');
  });

  it('in an author’s preview hold no draft of another, and nothing from the bin', async () => {
    const { account } = await signedIn('author');
    const text = await everything({ user: { ...account, collection: 'users' }, draft: true });
    for (const secret of Object.values(SECRET)) expect(text).not.toContain(secret);
  });

  it('in a publisher’s preview hold the drafts', async () => {
    const { account } = await signedIn('publisher');
    const text = await everything({ user: { ...account, collection: 'users' }, draft: true });
    expect(text).toContain(`${SECRET.draft} headline`);
    expect(text).toContain(`${SECRET.draft} page`);
    expect(text).not.toContain(SECRET.mail);
  });
});
