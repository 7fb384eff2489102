import type { Role } from '@/cms/roles';
import { aCountry, aNewsItem, anOffice, aPage, aPerson, aPosting, aProgram, aTopic } from '../../support/factories';
import { bin, change, cms, draft, published, signedIn } from './cms';
import { anImage, anUpload } from './images';
import { Client } from './rest';

/** Everything that must stay hidden carries a word of its own. */
export const SECRET = {
  mail: 'whistle.blower@example.gov',
  account: 'Wilhelmina Writer',
  draft: 'Unannounced',
  bin: 'Discarded',
};

/** A site with something public, and something secret beside, behind and within it; and somebody of each role. */
export async function aSiteWithSecrets() {
  const writer = await signedIn('administrator', { name: SECRET.account, email: SECRET.mail });
  const clients = { visitor: new Client(), administrator: writer.client } as Record<Role | 'visitor', Client>;
  for (const role of ['publisher', 'author', 'listing-manager', 'auditor'] satisfies Role[]) {
    clients[role] = (await signedIn(role)).client;
  }
  const as = { by: writer.account };
  const hidden = (what: string) => `${SECRET.draft} ${what}`;
  const country = (await published('countries', aCountry(), as)).id;
  const office = (await published('offices', anOffice({ country, name: 'Known office' }), as)).id;
  const draftOffice = (await draft('offices', anOffice({ country, name: hidden('office') }), as)).id;
  const person = (await draft('staff', aPerson({ name: hidden('person') }), as)).id;
  const topic = (await draft('topics', aTopic({ name: hidden('topic') }), as)).id;
  const page = (await draft('pages', aPage({ title: hidden('page') }), as)).id;
  const posting = (await published('attaches', aPosting({ office, person, vacant: false }), as)).id;
  const program = (await published('programs', aProgram(), as)).id;
  const about = { offices: [office, draftOffice], topics: [topic], people: [person] };
  const news = (await published('news', aNewsItem({ headline: 'Known item', ...about }), as)).id;
  await change('news', news, { headline: hidden('headline') }, { draft: true });
  const binned = (await published('news', aNewsItem({ headline: `${SECRET.bin} item`, offices: [office] }), as)).id;
  await bin('news', binned);
  const media = await anUpload(writer.client, { alt: hidden('picture') }, await anImage(), 'secret.png');
  const versions = await cms.findVersions({ collection: 'news', where: { parent: { equals: news } } });
  const version = versions.docs[0]?.id ?? '';
  const ids = {
    account: as.by.id,
    binned,
    draftOffice,
    media: media.id,
    news,
    office,
    page,
    posting,
    program,
    version,
  };
  return { clients, ids, file: media.filename };
}
