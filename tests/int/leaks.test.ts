import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@/cms/roles';
import { aCountry, aNewsItem, anOffice, aPage, aPerson, aPosting, aProgram, aTopic } from '../support/factories';
import { bin, change, cms, draft, published, signedIn } from './support/cms';
import { anImage, anUpload } from './support/images';
import { Client } from './support/rest';

/*
 * Everything that must stay hidden carries a word of its own. Whatever is asked, in whatever way, no answer may hold it.
 */
const SECRET = {
  mail: 'whistle.blower@example.gov',
  account: 'Wilhelmina Writer',
  draft: 'Unannounced',
  bin: 'Discarded',
};
const ids: Record<string, string> = {};
const clients = {} as Record<Role | 'visitor', Client>;
let secretFile = '';

beforeAll(async () => {
  clients.visitor = new Client();
  const writer = await signedIn('administrator', { name: SECRET.account, email: SECRET.mail });
  clients.administrator = writer.client;
  for (const role of ['publisher', 'author', 'listing-manager', 'auditor'] satisfies Role[]) {
    clients[role] = (await signedIn(role)).client;
  }
  const by = writer.account;
  const country = (await published('countries', aCountry(), { by })).id;
  const office = (await published('offices', anOffice({ country, name: 'Known office' }), { by })).id;
  const draftOffice = (await draft('offices', anOffice({ country, name: `${SECRET.draft} office` }), { by })).id;
  const person = (await draft('staff', aPerson({ name: `${SECRET.draft} person` }), { by })).id;
  const topic = (await draft('topics', aTopic({ name: `${SECRET.draft} topic` }), { by })).id;
  const upload = await anUpload(writer.client, { alt: `${SECRET.draft} picture` }, await anImage(), 'secret.png');
  secretFile = upload.filename;
  ids.media = upload.id;
  ids.news = (
    await published(
      'news',
      aNewsItem({ headline: 'Known item', offices: [office, draftOffice], topics: [topic], people: [person] }),
      { by },
    )
  ).id;
  await change('news', ids.news, { headline: `${SECRET.draft} headline` }, { draft: true });
  ids.posting = (await published('attaches', aPosting({ office, person, vacant: false }), { by })).id;
  ids.program = (await published('programs', aProgram(), { by })).id;
  ids.office = office;
  ids.draftOffice = draftOffice;
  ids.page = (await draft('pages', aPage({ title: `${SECRET.draft} page` }), { by })).id;
  ids.binned = (await published('news', aNewsItem({ headline: `${SECRET.bin} item`, offices: [office] }), { by })).id;
  await bin('news', ids.binned);
  ids.version =
    (await cms.findVersions({ collection: 'news', where: { parent: { equals: ids.news } } })).docs[0]?.id ?? '';
  ids.account = by.id;
});

const COLLECTIONS = ['news', 'pages', 'programs', 'staff', 'topics', 'offices', 'attaches', 'countries', 'media'];
const WAYS = [
  'depth=3',
  'draft=true&depth=3',
  'trash=true&depth=3',
  'draft=true&trash=true&depth=99&limit=0',
  'locale=all&depth=3',
  'depth=3&select[createdBy]=true&select[authorName]=true&select[offices]=true',
  'depth=3&populate[users][email]=true&populate[offices][createdBy]=true',
  'depth=3&where[_status][equals]=draft',
  'depth=3&where[deletedAt][exists]=true&trash=true',
  'depth=3&joins[news][limit]=0&joins[attaches][limit]=0&joins[subOffices][limit]=0&joins[postings][limit]=0',
  'depth=3&draft=true&joins[news][limit]=0',
  'showHiddenFields=true&overrideAccess=true&depth=3',
];

function addresses(): string[] {
  const lists = COLLECTIONS.flatMap((collection) => WAYS.map((way) => `/${collection}?${way}`));
  const single = Object.entries({
    news: [ids.news, ids.binned],
    offices: [ids.office, ids.draftOffice],
    attaches: [ids.posting],
    pages: [ids.page],
    media: [ids.media],
    programs: [ids.program],
  }).flatMap(([collection, some]) => some.flatMap((id) => WAYS.map((way) => `/${collection}/${id}?${way}`)));
  const versions = COLLECTIONS.flatMap((collection) => [
    `/${collection}/versions?depth=3`,
    `/${collection}/versions/${ids.version}`,
  ]);
  return [
    ...lists,
    ...single,
    ...versions,
    '/globals/site?depth=3',
    '/globals/site/versions',
    '/access',
    '/redirects?depth=3',
  ];
}

const ACCOUNTS = [
  '/users',
  '/users/me',
  `/users/ACCOUNT`,
  '/users/count',
  '/audit-log',
  '/payload-preferences/x',
  '/payload-jobs',
];
const INTERNAL = [
  '/payload-locked-documents?depth=3',
  '/payload-preferences',
  '/payload-migrations',
  '/payload-kv',
  '/payload-jobs/run',
];

describe('a visitor', () => {
  it('meets no account, no draft and nothing from the bin, by no way of asking', async () => {
    for (const address of [...addresses(), ...ACCOUNTS, ...INTERNAL].map((a) =>
      a.replace('ACCOUNT', ids.account ?? ''),
    )) {
      const { text } = await clients.visitor.get(address);
      for (const secret of Object.values(SECRET)) expect(text, address).not.toContain(secret);
    }
  });

  it('sees what is public by the same ways', async () => {
    const { text } = await clients.visitor.get('/news?depth=3');
    expect(text).toContain('Known item');
    expect(text).toContain('Known office');
  });

  it('is not let into accounts, the audit log and what Payload keeps for itself', async () => {
    for (const address of ['/users', `/users/${ids.account}`, '/users/count', '/audit-log', ...INTERNAL]) {
      const { status } = await clients.visitor.get(address);
      expect([401, 403, 404, 501], `${address} answered ${status}`).toContain(status);
    }
    expect((await clients.visitor.get('/users/me')).body).toMatchObject({ user: null });
  });

  it('gets no image that no publication has shown', async () => {
    for (const file of [secretFile, secretFile.replace('.webp', '-480x320.webp')]) {
      const { status } = await clients.visitor.get(`/media/file/${file}`);
      expect([403, 404], `${file} answered ${status}`).toContain(status);
    }
    expect((await clients.administrator.get(`/media/file/${secretFile}`)).status).toBe(200);
  });
});

/** Two questions that differ in the secret alone must get the same answer, or the secret can be guessed letter by letter. */
const ORACLES: [string, string, string][] = [
  ['news', 'createdBy.email', SECRET.mail],
  ['news', 'createdBy.name', SECRET.account],
  ['news', 'createdBy.role', 'administrator'],
  ['news', 'offices.createdBy.email', SECRET.mail],
  ['news', 'offices.name', `${SECRET.draft} office`],
  ['news', 'people.name', `${SECRET.draft} person`],
  ['news', 'topics.name', `${SECRET.draft} topic`],
  ['attaches', 'person.name', `${SECRET.draft} person`],
  ['attaches', 'office.createdBy.email', SECRET.mail],
  ['offices', 'news.headline', `${SECRET.bin} item`],
  ['offices', 'createdBy.resetPasswordToken', 'x'],
  ['media', 'createdBy.email', SECRET.mail],
];

describe.each(['visitor', 'author', 'listing-manager'] as const)('a question of %s about hidden fields', (role) => {
  it.each(ORACLES)('%s by %s tells nothing', async (collection, field, secret) => {
    for (const operator of ['equals', 'like', 'contains', 'in']) {
      for (const way of ['', '&draft=true']) {
        const ask = (value: string) =>
          clients[role].get(`/${collection}?where[${field}][${operator}]=${encodeURIComponent(value)}${way}&depth=0`);
        const [right, wrong] = [await ask(secret), await ask('nobody@nowhere')];
        expect([right.status, right.body.totalDocs], `${operator}${way}`).toEqual([wrong.status, wrong.body.totalDocs]);
      }
    }
  });
});

describe('a visitor who asks by fields that only editors see', () => {
  it.each(['authorName', 'createdBy', 'stage'])('is refused to search and to sort by %s', async (field) => {
    expect((await clients.visitor.get(`/news?where[${field}][exists]=true`)).status).toBe(400);
    expect((await clients.visitor.get(`/news?sort=${field}`)).status).toBe(400);
  });

  it.each(['createdBy.email', 'createdBy.name', 'people.createdBy.email'])(
    'gets nothing sorted by %s',
    async (field) => {
      expect((await clients.visitor.get(`/news?sort=${field}`)).status).toBe(400);
    },
  );

  it('sees none of these fields in a document', async () => {
    const { body } = await clients.visitor.get(`/news/${ids.news}`);
    for (const field of ['createdBy', 'authorName', 'stage']) expect(body).not.toHaveProperty(field);
  });
});

describe('an account', () => {
  it.each(['publisher', 'author', 'listing-manager'] as const)(
    'of a %s sees no mail address but its own',
    async (role) => {
      for (const address of [...addresses(), ...ACCOUNTS].map((a) => a.replace('ACCOUNT', ids.account ?? ''))) {
        expect((await clients[role].get(address)).text, address).not.toContain(SECRET.mail);
      }
    },
  );

  it('of an author sees no draft of another', async () => {
    for (const address of addresses().filter((address) => !address.startsWith('/media'))) {
      expect((await clients.author.get(address)).text, address).not.toContain(SECRET.draft);
    }
  });

  it('of a listing manager sees no draft of the newsroom', async () => {
    for (const address of addresses().filter((address) => /^.(news|pages|programs|staff|topics)/.test(address))) {
      expect((await clients['listing-manager'].get(address)).text, address).not.toContain(`${SECRET.draft} headline`);
    }
  });
});
