import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { News, User } from '@/payload-types';
import { aNewsItem } from '../support/factories';
import { change, cms, draft, published, row, signedIn } from './support/cms';
import { runJobs } from './support/jobs';
import { type Answer, Client } from './support/rest';

/*
 * An author writes; what visitors see is changed by a publisher. Every way that Payload offers is tried.
 */
let author: { client: Client; account: User };
let publisher: { client: Client; account: User };
let own: News;
let ownPublic: News;

beforeAll(async () => {
  author = await signedIn('author');
  publisher = await signedIn('publisher');
});

beforeEach(async () => {
  own = await draft('news', aNewsItem(), { by: author.account });
  ownPublic = await published('news', aNewsItem(), { by: author.account });
});

type Way = [string, (client: Client) => Promise<Answer>];

describe('an author cannot publish', () => {
  const ways: Way[] = [
    ['by a save', (client) => client.patch(`/news/${own.id}`, { _status: 'published' })],
    ['by a save of a draft', (client) => client.patch(`/news/${own.id}?draft=true`, { _status: 'published' })],
    ['by autosave', (client) => client.patch(`/news/${own.id}?draft=true&autosave=true`, { _status: 'published' })],
    ['in one language', (client) => client.patch(`/news/${own.id}?publishSpecificLocale=en`, { _status: 'published' })],
    [
      'in all languages',
      (client) => client.patch(`/news/${own.id}?publishAllLocales=true&draft=true`, { _status: 'published' }),
    ],
    ['by a save of many', (client) => client.patch(`/news?where[id][equals]=${own.id}`, { _status: 'published' })],
    [
      'by a save of many drafts',
      (client) => client.patch(`/news?where[id][equals]=${own.id}&draft=true`, { _status: 'published' }),
    ],
    ['by the body’s own flags', (client) => client.patch(`/news/${own.id}`, { _status: 'published', draft: true })],
  ];

  it.each(ways)('%s', async (_way, attempt) => {
    const answer = await attempt(author.client);
    expect(answer.body.docs ?? []).toEqual([]);
    expect(await row('news', own.id)).toMatchObject({ _status: 'draft' });
    const { body } = await new Client().get(`/news/${own.id}`);
    expect(body.headline).toBeUndefined();
  });

  it('a new document', async () => {
    for (const way of ['', '?draft=false', '?draft=true', '?publishAllLocales=true', '?publishSpecificLocale=en']) {
      const data = { ...aNewsItem(), _status: 'published' };
      const { body } = await author.client.post(`/news${way}`, data);
      if (body.doc) expect(await row('news', body.doc.id), way).toMatchObject({ _status: 'draft' });
      else expect(body.errors, way).toHaveLength(1);
    }
    const { body } = await author.client.post('/news?draft=false', aNewsItem());
    expect(body.doc._status).toBe('draft');
  });

  it('a copy of what is public', async () => {
    for (const way of ['', '?draft=false', '?publishAllLocales=true']) {
      const { body } = await author.client.post(`/news/${ownPublic.id}/duplicate${way}`, { _status: 'published' });
      if (body.doc) expect(await row('news', body.doc.id), way).toMatchObject({ _status: 'draft' });
    }
  });

  it('by restoring a version that was public', async () => {
    await change('news', ownPublic.id, { _status: 'draft' });
    const { docs } = await cms.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: ownPublic.id } }, { 'version._status': { equals: 'published' } }] },
    });
    const version = docs[0]?.id;
    expect((await author.client.post(`/news/versions/${version}`)).status).toBe(403);
    expect((await author.client.post(`/news/versions/${version}?draft=false`)).status).toBe(403);
    expect(await row('news', ownPublic.id)).toMatchObject({ _status: 'draft' });
  });

  it('by a job, neither made over REST nor scheduled in the author’s name', async () => {
    const doc = { relationTo: 'news', value: own.id };
    const job = { taskSlug: 'schedulePublish', queue: 'default', input: { type: 'publish', doc } };
    expect((await author.client.post('/payload-jobs', job)).status).toBeGreaterThanOrEqual(400);
    const user = { relationTo: 'users' as const, value: author.account.id };
    await cms.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc: doc as never, user } });
    await runJobs();
    expect(await row('news', own.id)).toMatchObject({ _status: 'draft' });
  });
});

describe('what is public already', () => {
  const ways: Way[] = [
    ['changed by a save', (client) => client.patch(`/news/${ownPublic.id}`, { headline: 'Other' })],
    ['changed in another language', (client) => client.patch(`/news/${ownPublic.id}?locale=es`, { headline: 'Otra' })],
    [
      'changed by a save of many',
      (client) => client.patch(`/news?where[id][equals]=${ownPublic.id}`, { headline: 'Other' }),
    ],
    ['withdrawn', (client) => client.patch(`/news/${ownPublic.id}`, { _status: 'draft' })],
    ['withdrawn by a flag', (client) => client.patch(`/news/${ownPublic.id}?unpublishAllLocales=true`, {})],
    [
      'withdrawn by a flag beside a draft',
      (client) => client.patch(`/news/${ownPublic.id}?unpublishAllLocales=true&draft=true`, {}),
    ],
    ['binned', (client) => client.patch(`/news/${ownPublic.id}`, { deletedAt: new Date().toISOString() })],
    [
      'binned as a draft',
      (client) => client.patch(`/news/${ownPublic.id}?draft=true`, { deletedAt: new Date().toISOString() }),
    ],
    ['deleted', (client) => client.delete(`/news/${ownPublic.id}`)],
    ['deleted among many', (client) => client.delete(`/news?where[id][equals]=${ownPublic.id}`)],
    ['made another’s', (client) => client.patch(`/news/${ownPublic.id}`, { createdBy: publisher.account.id })],
  ];

  it.each(ways)('is not %s by an author', async (_way, attempt) => {
    const before = await row('news', ownPublic.id);
    await attempt(author.client);
    expect(await row('news', ownPublic.id)).toEqual(before);
  });

  it('gets a draft beside it, which visitors do not see', async () => {
    const { status } = await author.client.patch(`/news/${ownPublic.id}?draft=true`, { headline: 'Corrected' });
    expect(status).toBe(200);
    expect((await new Client().get(`/news/${ownPublic.id}?draft=true`)).body.headline).toBe(ownPublic.headline);
    expect((await author.client.get(`/news/${ownPublic.id}?draft=true`)).body.headline).toBe('Corrected');
  });

  it('is refused with a sentence that says what to do', async () => {
    const headers = { 'Accept-Language': 'fr' };
    const plain = await author.client.patch(`/news/${ownPublic.id}`, { headline: 'Other' });
    expect(plain.body.errors[0].message).toMatch(/Save a draft and set its stage/);
    const french = await author.client.patch(`/news/${ownPublic.id}`, { headline: 'Autre' }, { headers });
    expect(french.body.errors[0].message).toMatch(/Votre rôle ne permet pas de publier/);
  });
});

describe('a draft', () => {
  it('is seen by other authors while it is in review, and no longer', async () => {
    const other = await signedIn('author');
    const seen = async () => (await other.client.get(`/news/${own.id}?draft=true`)).status === 200;
    const set = (stage: string) => author.client.patch(`/news/${own.id}?draft=true`, { stage });
    expect(await seen()).toBe(false);
    await set('in-review');
    expect(await seen()).toBe(true);
    await set('draft');
    expect(await seen()).toBe(false);
  });

  it('written after a publication is not in review by itself', async () => {
    await author.client.patch(`/news/${own.id}?draft=true`, { stage: 'in-review' });
    await publisher.client.patch(`/news/${own.id}`, { _status: 'published' });
    await author.client.patch(`/news/${own.id}?draft=true`, { headline: 'Not for other eyes' });
    const other = await signedIn('author');
    expect((await other.client.get(`/news/${own.id}?draft=true`)).text).not.toContain('Not for other eyes');
    expect((await other.client.get(`/news/versions?where[parent][equals]=${own.id}`)).text).not.toContain('other eyes');
  });

  it('of another author is not changed, in review or not', async () => {
    const theirs = await draft('news', aNewsItem(), { by: publisher.account });
    await change('news', theirs.id, { stage: 'in-review' }, { draft: true });
    for (const way of ['', '?draft=true', '?draft=true&autosave=true']) {
      expect((await author.client.patch(`/news/${theirs.id}${way}`, { headline: 'Mine' })).status).toBe(403);
    }
    expect((await author.client.patch(`/news/${theirs.id}?draft=true`, { createdBy: author.account.id })).status).toBe(
      403,
    );
  });

  it('keeps whoever began it, whatever the request says', async () => {
    const data = { ...aNewsItem(), createdBy: publisher.account.id, authorName: 'Somebody else' };
    const { body } = await author.client.post('/news?draft=true', data);
    const made = await row('news', body.doc.id);
    expect(made).toMatchObject({ createdBy: author.account.id, authorName: author.account.name });
  });
});

describe('an auditor', () => {
  it('changes nothing, and looks at everything', async () => {
    const auditor = await signedIn('auditor');
    const before = await row('news', own.id);
    const attempts = [
      auditor.client.patch(`/news/${own.id}`, { headline: 'x' }),
      auditor.client.patch(`/news/${own.id}?draft=true`, { headline: 'x' }),
      auditor.client.post('/news?draft=true', aNewsItem()),
      auditor.client.delete(`/news/${own.id}`),
      auditor.client.post(`/news/${own.id}/duplicate`),
      auditor.client.post('/globals/site', { name: 'x' }),
    ];
    for (const { status, text } of await Promise.all(attempts)) expect(status, text).toBe(403);
    expect(await row('news', own.id)).toEqual(before);
    for (const address of ['/users?depth=1', '/audit-log', '/globals/site/versions', `/news/versions`]) {
      expect((await auditor.client.get(address)).status, address).toBe(200);
    }
  });
});
