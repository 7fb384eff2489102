import { beforeAll, describe, expect, it } from 'vitest';
import { aSiteWithSecrets, SECRET } from './support/secrets';

/*
 * What may not be read may not be found out either: two questions that differ in the secret alone get the same answer,
 * or it could be guessed letter by letter.
 */
let site: Awaited<ReturnType<typeof aSiteWithSecrets>>;

beforeAll(async () => {
  site = await aSiteWithSecrets();
});

const ORACLES: [string, string, string][] = [
  ['news', 'createdBy.email', SECRET.mail],
  ['news', 'createdBy.name', SECRET.account],
  ['news', 'createdBy.role', 'administrator'],
  ['news', 'createdBy__email', SECRET.mail],
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

describe.each(['visitor', 'author', 'listing-manager'] as const)('%s', (role) => {
  it.each(ORACLES)('finds out nothing about %s by %s', async (collection, field, secret) => {
    for (const operator of ['equals', 'like', 'contains', 'in']) {
      for (const way of ['', '&draft=true']) {
        const ask = (value: string) => {
          const where = `where[or][0][${field}][${operator}]=${encodeURIComponent(value)}`;
          return site.clients[role].get(`/${collection}?${where}${way}&depth=0`);
        };
        const [right, wrong] = [await ask(secret), await ask('nobody@nowhere')];
        expect([right.status, right.body.totalDocs], `${operator}${way}`).toEqual([wrong.status, wrong.body.totalDocs]);
      }
    }
  });

  it.each([
    ['in a count', `/news/count?where[createdBy.email][like]=`],
    ['in versions', `/news/versions?where[version.createdBy.email][like]=`],
    ['in versions by the document', `/news/versions?where[parent.createdBy.email][like]=`],
    ['within a relation to many', `/news?where[offices][contains][name][like]=`],
    ['within a join field', `/offices?joins[news][where][createdBy.email][like]=`],
    ['when saving many', `/news?where[createdBy.email][like]=`],
    ['when deleting many', `/news?where[createdBy.email][like]=`],
  ])('nor %s', async (way, address) => {
    const client = site.clients[role];
    const path = address + SECRET.mail;
    const answer = way.includes('saving')
      ? await client.patch(path, { headline: 'x' })
      : way.includes('deleting')
        ? await client.delete(path)
        : await client.get(path);
    expect([400, 403], answer.text).toContain(answer.status);
  });

  it('nor by the order of things', async () => {
    for (const sort of ['createdBy.email', '-createdBy.name', 'date,createdBy.email', 'offices.name', '-people.name']) {
      expect((await site.clients[role].get(`/news?sort=${sort}`)).status, sort).toBe(400);
    }
    const joined = await site.clients[role].get('/offices?joins[news][sort]=createdBy.email');
    expect(joined.status).toBe(400);
  });
});

describe('a visitor who asks by fields that only editors see', () => {
  it.each(['authorName', 'createdBy', 'stage'])('is refused to search and to sort by %s', async (field) => {
    expect((await site.clients.visitor.get(`/news?where[${field}][exists]=true`)).status).toBe(400);
    expect((await site.clients.visitor.get(`/news?sort=${field}`)).status).toBe(400);
  });

  it('sees none of these fields in a document', async () => {
    const { body } = await site.clients.visitor.get(`/news/${site.ids.news}`);
    for (const field of ['createdBy', 'authorName', 'stage']) expect(body).not.toHaveProperty(field);
  });
});

describe('a question that the database cannot read', () => {
  it.each([
    '/news?where[type][equals]=nonsense',
    '/news?where[date][greater_than]=yesterday',
    '/news?where[topics][equals]=not-an-id',
    '/news/not-an-id',
    '/news?where[id][equals]=not-an-id',
    '/media/file/x%00.png',
    '/offices?where[order][equals]=many',
    '/news?where[nothing][equals]=x',
    '/news?limit=-1',
    '/news?page=-1',
    '/news?sort=nothing',
    '/news?depth=x',
  ])('is nobody’s fault but the asker’s: %s', async (address) => {
    const { status, text } = await site.clients.visitor.get(address);
    expect(status, text).toBeLessThan(500);
  });
});

describe('a search by a document’s own fields', () => {
  it('goes on: the admin’s lists live by it', async () => {
    const { administrator } = site.clients;
    for (const address of [
      `/news?where[offices][in][0]=${site.ids.office}`,
      `/news?where[offices][equals]=${site.ids.office}&sort=-date`,
      `/news?where[or][0][headline][like]=Known&where[or][1][slug][like]=Known`,
      `/news?where[mediaContact.label][exists]=false`,
      `/news/versions?where[and][0][parent][equals]=${site.ids.news}&where[and][1][latest][equals]=true`,
      `/offices?where[telephones.telephone][like]=555`,
      `/offices?joins[news][where][headline][like]=Known&joins[news][sort]=-date`,
    ]) {
      const { status, text } = await administrator.get(address);
      expect(status, text).toBe(200);
    }
    const found = await administrator.get(`/news?where[offices][in][0]=${site.ids.office}`);
    expect(found.body.totalDocs).toBe(1);
  });
});
