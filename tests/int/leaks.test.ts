import { beforeAll, describe, expect, it } from 'vitest';
import { aSiteWithSecrets, SECRET } from './support/secrets';

/*
 * Whatever is asked, in whatever way, no answer holds what the asker may not see.
 */
let site: Awaited<ReturnType<typeof aSiteWithSecrets>>;

beforeAll(async () => {
  site = await aSiteWithSecrets();
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
  const { ids } = site;
  const single = Object.entries({
    news: [ids.news, ids.binned],
    offices: [ids.office, ids.draftOffice],
    attaches: [ids.posting],
    pages: [ids.page],
    media: [ids.media],
    programs: [ids.program],
  }).flatMap(([collection, some]) => some.map((id) => `/${collection}/${id}`));
  const documents = [...COLLECTIONS.map((collection) => `/${collection}`), ...single];
  return [
    ...documents.flatMap((document) => WAYS.map((way) => `${document}?${way}`)),
    ...COLLECTIONS.flatMap((collection) => [
      `/${collection}/versions?depth=3`,
      `/${collection}/versions/${ids.version}`,
    ]),
    ...['/globals/site?depth=3', '/globals/site/versions', '/access', '/redirects?depth=3'],
  ];
}

const accounts = () => ['/users', '/users/me', `/users/${site.ids.account}`, '/users/count', '/audit-log'];
const INTERNAL = [
  '/payload-locked-documents?depth=3',
  '/payload-preferences',
  '/payload-migrations',
  '/payload-kv',
  '/payload-jobs',
  '/payload-jobs/run',
];

describe('a visitor', () => {
  it('meets no account, no draft and nothing from the bin, by no way of asking', async () => {
    for (const address of [...addresses(), ...accounts(), ...INTERNAL]) {
      const { text } = await site.clients.visitor.get(address);
      for (const secret of Object.values(SECRET)) expect(text, address).not.toContain(secret);
    }
  });

  it('sees what is public by the same ways', async () => {
    const { text } = await site.clients.visitor.get('/news?depth=3');
    expect(text).toContain('Known item');
    expect(text).toContain('Known office');
  });

  it('is not let into accounts, the audit log and what Payload keeps for itself', async () => {
    for (const address of [...accounts(), ...INTERNAL].filter((address) => address !== '/users/me')) {
      const { status } = await site.clients.visitor.get(address);
      expect([401, 403, 404, 501], `${address} answered ${status}`).toContain(status);
    }
    expect((await site.clients.visitor.get('/users/me')).body).toMatchObject({ user: null });
  });

  it('gets no image that no publication has shown', async () => {
    for (const file of [site.file, site.file.replace('.webp', '-480x320.webp')]) {
      const { status } = await site.clients.visitor.get(`/media/file/${file}`);
      expect([403, 404], `${file} answered ${status}`).toContain(status);
    }
    expect((await site.clients.administrator.get(`/media/file/${site.file}`)).status).toBe(200);
  });
});

describe('an account', () => {
  it.each(['publisher', 'author', 'listing-manager'] as const)(
    'of a %s sees no mail address of another',
    async (role) => {
      for (const address of [...addresses(), ...accounts()]) {
        expect((await site.clients[role].get(address)).text, address).not.toContain(SECRET.mail);
      }
    },
  );

  it('of an author sees no draft of another', async () => {
    for (const address of addresses().filter((address) => !address.startsWith('/media'))) {
      expect((await site.clients.author.get(address)).text, address).not.toContain(SECRET.draft);
    }
  });

  it('of a listing manager sees no draft of the newsroom', async () => {
    for (const address of addresses().filter((address) => /^.(news|pages|programs|staff|topics)/.test(address))) {
      const { text } = await site.clients['listing-manager'].get(address);
      expect(text, address).not.toContain(`${SECRET.draft} headline`);
    }
  });
});
