import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aNewsItem, anAccount } from '../support/factories';
import { cms, draft, published, row, signedIn } from './support/cms';
import { sql } from './support/database';
import { runJobs } from './support/jobs';
import { Client } from './support/rest';

type Event = { action: string; title?: string; actorName?: string; subjectId?: string; details?: object };

let publisher: Awaited<ReturnType<typeof signedIn>>;
let administrator: Awaited<ReturnType<typeof signedIn>>;
let start: string;

beforeAll(async () => {
  publisher = await signedIn('publisher');
  administrator = await signedIn('administrator');
});

beforeEach(() => {
  start = new Date().toISOString();
});

/** What was written since the test began, the oldest first. */
async function events(): Promise<Event[]> {
  const where = { createdAt: { greater_than_equal: start } };
  const { docs } = await cms.find({ collection: 'audit-log', where, sort: 'createdAt', limit: 0 });
  return docs as Event[];
}

describe('the audit log', () => {
  it('has every sign-in and every one that was refused, and never what was typed', async () => {
    const { email, password, ...data } = anAccount('author');
    const account = await cms.create({ collection: 'users', data: { ...data, email, password } });
    const client = new Client();
    await client.post('/users/login', { email, password: 'mistyped-secret' });
    await client.post('/users/login', { email: 'my-password-in-the-wrong-field@example.gov', password: 'x' });
    await client.post('/users/login', { email: email.toUpperCase(), password });
    const [, ...logged] = await events();
    expect(logged).toMatchObject([
      { action: 'sign-in-refused', subjectId: account.id, title: account.name, details: { address: client.address } },
      { action: 'sign-in-refused', subjectId: '', details: { address: client.address, locked: false } },
      { action: 'sign-in', subjectId: account.id, actorName: account.name, details: { address: client.address } },
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/mistyped|wrong-field/);
  });

  it('has the refusals of a locked account as such', async () => {
    const { email, password, ...data } = anAccount('author');
    const account = await cms.create({ collection: 'users', data: { ...data, email, password } });
    await cms.db.updateOne({ collection: 'users', id: account.id, data: { lockUntil: '2099-01-01T00:00:00.000Z' } });
    await new Client().post('/users/login', { email, password });
    expect((await events()).at(-1)).toMatchObject({ action: 'sign-in-refused', details: { locked: true } });
  });

  it('has what became public, changed and ceased to be so, by whom', async () => {
    const { client, account } = publisher;
    const { body } = await client.post('/news', { ...aNewsItem({ headline: 'First' }), _status: 'published' });
    const address = `/news/${body.doc.id}`;
    await client.patch(`${address}?draft=true`, { headline: 'Only a draft' });
    await client.patch(address, { headline: 'Second', _status: 'published' });
    await client.patch(address, { _status: 'draft' });
    const by = { actorName: account.name, actorId: account.id, subjectCollection: 'news', subjectId: body.doc.id };
    expect(await events()).toMatchObject([
      { action: 'publish', title: 'First', ...by },
      { action: 'change', title: 'Second', ...by },
      { action: 'unpublish', title: 'Second', ...by },
    ]);
  });

  it('has the bin, the way out of it and the end', async () => {
    const { id } = await published('news', aNewsItem());
    start = new Date().toISOString();
    await publisher.client.patch(`/news/${id}`, { deletedAt: start });
    await publisher.client.patch(`/news/${id}?trash=true`, { deletedAt: null, _status: 'published' });
    await publisher.client.delete(`/news/${id}`);
    expect((await events()).map(({ action }) => action)).toEqual(['unpublish', 'publish', 'unpublish']);
  });

  it('names who scheduled a publication', async () => {
    const { id } = await draft('news', aNewsItem());
    const user = { relationTo: 'users' as const, value: publisher.account.id };
    const input = { type: 'publish' as const, doc: { relationTo: 'news' as const, value: id }, user };
    await cms.jobs.queue({ task: 'schedulePublish', input: input as never });
    await runJobs();
    expect(await events()).toMatchObject([{ action: 'publish', subjectId: id, actorName: publisher.account.name }]);
  });

  it('has changes of accounts: role, password, removal', async () => {
    const { client } = administrator;
    const data = anAccount('author');
    const { body } = await client.post('/users', data);
    const address = `/users/${body.doc.id}`;
    await client.patch(address, { role: 'publisher' });
    await client.patch(address, { password: 'a-second-password' });
    await client.patch(address, { name: data.name });
    await client.delete(address);
    const logged = await events();
    expect(logged).toMatchObject([
      { action: 'account-created', title: data.name, details: { role: 'author' } },
      { action: 'account-changed', details: { changed: ['role'], from: 'author', to: 'publisher' } },
      { action: 'account-changed', details: { changed: ['password'] } },
      { action: 'account-deleted', title: data.name },
    ]);
    expect(JSON.stringify(logged)).not.toContain('a-second-password');
  });

  it('has a password that was set by mail', async () => {
    const { account } = await signedIn('author');
    await new Client().post('/users/forgot-password', { email: account.email });
    const token = (await row('users', account.id))?.resetPasswordToken;
    start = new Date().toISOString();
    await new Client().post('/users/reset-password', { token, password: 'a-third-password' });
    expect(await events()).toContainEqual(
      expect.objectContaining({ action: 'account-changed', subjectId: account.id, actorName: account.name }),
    );
  });

  it('has changes of the settings', async () => {
    const site = { name: 'Site', heroHeading: 'Welcome' };
    await administrator.client.post('/globals/site', site);
    start = new Date().toISOString();
    await administrator.client.post('/globals/site', { ...site, tagline: 'New' });
    expect(await events()).toMatchObject([
      { action: 'settings-changed', actorName: administrator.account.name, details: { changed: ['tagline'] } },
    ]);
  });

  it('has nothing of what was not carried out', async () => {
    await publisher.client.post('/news', { ...aNewsItem({ headline: '' }), _status: 'published' });
    const author = await signedIn('author');
    const { id } = await draft('news', aNewsItem());
    start = new Date().toISOString();
    await author.client.patch(`/news/${id}`, { _status: 'published' });
    expect(await events()).toEqual([]);
  });
});

describe('no entry is changed or removed', () => {
  it('over REST, by anybody', async () => {
    await published('news', aNewsItem());
    const { docs } = await cms.find({ collection: 'audit-log', limit: 1 });
    const { client } = administrator;
    const attempts = [
      client.patch(`/audit-log/${docs[0]?.id}`, { title: 'x' }),
      client.delete(`/audit-log/${docs[0]?.id}`),
      client.delete('/audit-log?where[id][exists]=true'),
      client.patch('/audit-log?where[id][exists]=true', { title: 'x' }),
      client.post('/audit-log', { action: 'publish', title: 'forged' }),
    ];
    for (const { status } of await Promise.all(attempts)) expect(status).toBe(403);
  });

  it.each([
    'UPDATE audit_log SET title = $$x$$',
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    'TRUNCATE audit_log CASCADE',
  ])('by SQL: %s', async (statement) => {
    await published('news', aNewsItem());
    await expect(sql(statement, process.env.DATABASE_URL)).rejects.toThrow(/append-only|cannot truncate/);
  });
});
