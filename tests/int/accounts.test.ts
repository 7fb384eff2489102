import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@/cms/roles';
import type { User } from '@/payload-types';
import { anAccount } from '../support/factories';
import { cms, row, signedIn } from './support/cms';
import { Client } from './support/rest';

const OTHERS = ['publisher', 'author', 'listing-manager', 'auditor'] as const satisfies Role[];

let administrator: { client: Client; account: User };
let colleague: User;

beforeAll(async () => {
  administrator = await signedIn('administrator');
});

beforeEach(async () => {
  colleague = (await signedIn('author')).account;
});

describe.each(OTHERS)('%s', (role) => {
  it('may change the own name and password, and not the own role or scope', async () => {
    const { client, account } = await signedIn(role);
    const password = 'a-new-password-of-mine';
    const data = { name: 'New name', password, role: 'administrator', regions: ['europe'] };
    expect((await client.patch(`/users/${account.id}`, data)).status).toBe(200);
    expect(await row('users', account.id)).toMatchObject({ name: 'New name', role, regions: [] });
    const again = await new Client().post('/users/login', { email: account.email, password });
    expect(again.status).toBe(200);
    expect(again.body.user.role).toBe(role);
  });

  it('cannot touch the traces of sign-ins', async () => {
    const { client, account } = await signedIn(role);
    const forged = { sessions: [{ id: 'x', expiresAt: '2099-01-01' }], lockUntil: '2099-01-01', loginAttempts: -50 };
    const secrets = { hash: 'x', salt: 'x', resetPasswordToken: 'x', resetPasswordExpiration: '2099-01-01' };
    const before = await row('users', account.id);
    await client.patch(`/users/${account.id}`, { ...forged, ...secrets });
    const after = (await row('users', account.id)) as unknown as Record<string, unknown>;
    for (const field of [...Object.keys(forged), ...Object.keys(secrets)]) {
      expect(after[field], field).toEqual((before as unknown as Record<string, unknown>)[field]);
    }
  });

  it('makes, changes, unlocks and removes no account', async () => {
    const { client } = await signedIn(role);
    const before = await row('users', colleague.id);
    const attempts = [
      client.post('/users', anAccount('administrator')),
      client.post('/users/first-register', anAccount('administrator')),
      client.patch(`/users/${colleague.id}`, { name: 'x', role: 'administrator' }),
      client.patch(`/users/${colleague.id}`, { password: 'taken-over-by-me' }),
      client.post('/users/unlock', { email: colleague.email }),
      client.delete(`/users/${colleague.id}`),
      client.post(`/users/${colleague.id}/duplicate`, {}),
    ];
    for (const { status, text } of await Promise.all(attempts)) {
      expect([400, 403, 404], text).toContain(status);
    }
    await client.patch(`/users?where[role][equals]=author`, { role: 'administrator' });
    await client.delete(`/users?where[id][equals]=${colleague.id}`);
    expect(await row('users', colleague.id)).toEqual(before);
  });

  it('sees the own account, and of others what the role may', async () => {
    const { client, account } = await signedIn(role);
    const { body } = await client.get('/users?limit=0');
    const seen = body.docs.map(({ id }: User) => id);
    if (role === 'auditor') expect(seen).toContain(colleague.id);
    else expect(seen).toEqual([account.id]);
    expect((await client.get(`/users/${colleague.id}`)).status).toBe(role === 'auditor' ? 200 : 404);
  });
});

describe('an administrator', () => {
  it('changes roles and scopes', async () => {
    const data = { role: 'listing-manager', regions: ['europe'] };
    expect((await administrator.client.patch(`/users/${colleague.id}`, data)).status).toBe(200);
    expect(await row('users', colleague.id)).toMatchObject(data);
  });

  it('unlocks an account', async () => {
    await cms.db.updateOne({ collection: 'users', id: colleague.id, data: { lockUntil: '2099-01-01T00:00:00.000Z' } });
    const { status } = await administrator.client.post('/users/unlock', { email: colleague.email });
    expect(status).toBe(200);
    expect(await row('users', colleague.id)).toMatchObject({ lockUntil: null });
  });

  it('sees no password, no token and no session of anybody', async () => {
    const { text } = await administrator.client.get('/users?limit=0&showHiddenFields=true');
    expect(text).not.toMatch(/"(hash|salt|resetPasswordToken)"/);
    const { body } = await administrator.client.get(`/users/${colleague.id}`);
    expect(body.sessions ?? []).toEqual([]);
  });
});

describe('an account that was removed, or has another role now', () => {
  it('has that role with its next request', async () => {
    const { client, account } = await signedIn('administrator');
    await administrator.client.patch(`/users/${account.id}`, { role: 'author' });
    expect((await client.get('/audit-log')).status).toBe(403);
    await administrator.client.delete(`/users/${account.id}`);
    expect((await client.get('/users/me')).body.user).toBeNull();
  });

  it('is signed out everywhere else when the password changes', async () => {
    const { client, account } = await signedIn('author');
    await administrator.client.patch(`/users/${account.id}`, { password: 'set-by-the-administrator' });
    expect((await client.get('/users/me')).body.user).toBeNull();
  });
});

describe('what Payload keeps for itself', () => {
  it('belongs to the account that it is about', async () => {
    const [mine, theirs] = [await signedIn('author'), await signedIn('publisher')];
    await mine.client.post('/payload-preferences/list', { value: { columns: ['mine'] } });
    expect((await theirs.client.get('/payload-preferences/list')).text).not.toContain('mine');
    expect((await theirs.client.get('/payload-preferences?depth=2')).text).not.toContain('mine');
    const { body } = await mine.client.get('/payload-preferences?depth=1');
    await theirs.client.patch(`/payload-preferences/${body.docs[0].id}`, { value: 'stolen' });
    await theirs.client.delete(`/payload-preferences/${body.docs[0].id}`);
    expect((await mine.client.get('/payload-preferences/list')).text).toContain('mine');
  });

  it.each(OTHERS)('is not open to %s: migrations, jobs, the key-value store', async (role) => {
    const { client } = await signedIn(role);
    for (const collection of ['payload-migrations', 'payload-jobs', 'payload-kv']) {
      const { docs } = await cms.find({ collection: collection as 'payload-jobs', limit: 1 });
      const attempts = [
        client.get(`/${collection}`),
        client.post(`/${collection}`, { name: 'x', key: 'x', data: {} }),
        client.delete(`/${collection}?where[id][exists]=true`),
        client.patch(`/${collection}?where[id][exists]=true`, { name: 'x' }),
        client.get(`/${collection}/${docs[0]?.id ?? 'x'}`),
        client.get(`/${collection}/run`),
        client.get(`/${collection}/handle-schedules`),
      ];
      for (const { status, text } of await Promise.all(attempts)) expect(status, text).toBeGreaterThanOrEqual(400);
    }
  });

  it('an auditor holds no lock on a document, and nobody takes another’s', async () => {
    const auditor = await signedIn('auditor');
    const lock = (user: User) => ({ globalSlug: 'site', user: { relationTo: 'users', value: user.id } });
    expect((await auditor.client.post('/payload-locked-documents', lock(auditor.account))).status).toBe(403);
    const author = await signedIn('author');
    const made = await author.client.post('/payload-locked-documents', lock(author.account));
    expect(made.status).toBe(201);
    await auditor.client.delete(`/payload-locked-documents/${made.body.doc.id}`);
    expect((await author.client.get(`/payload-locked-documents/${made.body.doc.id}`)).status).toBe(200);
    const visitor = await new Client().get('/payload-locked-documents');
    expect(visitor.status).toBe(403);
  });
});
