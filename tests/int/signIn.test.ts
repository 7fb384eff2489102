import { describe, expect, it } from 'vitest';
import { env } from '@/lib/env';
import { aNewsItem, anAccount } from '../support/factories';
import { cms, row, signedIn } from './support/cms';
import { Client } from './support/rest';

const PASSWORD = 'a-password-of-this-test';
const context = { withoutPages: true };

async function anEnrolled() {
  const data = { ...anAccount('author'), password: PASSWORD };
  return cms.create({ collection: 'users', data, context });
}

const signIn = (client: Client, email: string, password: string, headers = {}) =>
  client.post('/users/login', { email, password }, { headers });

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and other sites do not send, and no token', async () => {
    const { email } = await anEnrolled();
    const answer = await signIn(new Client(), email, PASSWORD);
    expect(answer.status).toBe(200);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\//i);
    const token = cookie.match(/=([^;]+)/)?.[1] ?? '-';
    expect(token.split('.')).toHaveLength(3);
    expect(answer.text).not.toContain(token);
    expect(answer.body).not.toHaveProperty('token');
  });

  it('leaves no token in any later answer', async () => {
    const { client } = await signedIn('author');
    for (const address of ['/users/me', '/users/refresh-token']) {
      const { text } = address.endsWith('me') ? await client.get(address) : await client.post(address);
      expect(text, address).not.toMatch(/ey[\w-]+\.[\w-]+\.[\w-]+|"(refreshedT|t)oken"/);
    }
  });

  it('says the same of a wrong password and of an unknown address, in the language of the admin', async () => {
    const { email } = await anEnrolled();
    const wrong = await signIn(new Client(), email, 'wrong');
    const unknown = await signIn(new Client(), 'nobody@example.gov', 'wrong');
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    const spanish = await signIn(new Client(), email, 'wrong', { 'Accept-Language': 'es' });
    expect(spanish.text).toMatch(/El correo o la contraseña/);
  });

  it('ends with signing out: the old cookie is worth nothing', async () => {
    const { client } = await signedIn('author');
    const { cookie } = client;
    await client.post('/users/logout');
    client.cookie = cookie;
    expect((await client.get('/users/me')).body.user).toBeNull();
  });

  it('is limited by address, with a sentence, while others go on', async () => {
    const { email } = await anEnrolled();
    const attacker = new Client();
    const statuses = [];
    for (let tries = 0; tries < 21; tries += 1) {
      statuses.push((await signIn(attacker, `somebody-${tries}@example.gov`, 'guess')).status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(statuses[20]).toBe(429);
    const refused = await signIn(attacker, email, PASSWORD, { 'Accept-Language': 'fr' });
    expect(refused.status).toBe(429);
    expect(refused.body.errors[0].message).toMatch(/^Trop d’essais\. Attendez \d+ minutes/);
    expect((await signIn(new Client(), email, PASSWORD)).status).toBe(200);
  });

  it('locks an account after ten wrong passwords, from wherever they come', async () => {
    const { email } = await anEnrolled();
    for (let tries = 0; tries < 10; tries += 1) await signIn(new Client(), email, 'wrong');
    const right = await signIn(new Client(), email, PASSWORD);
    expect(right.status).toBe(401);
    expect(right.text).toMatch(/locked/);
  });
});

describe('the first account', () => {
  it('is not made from an open page, whether there are accounts or not', async () => {
    for (const path of ['/users/first-register', '/users/first-register/']) {
      const answer = await new Client().post(path, anAccount('administrator'));
      expect([403, 404]).toContain(answer.status);
    }
    await cms.delete({ collection: 'users', where: { id: { exists: true } }, context });
    const answer = await new Client().post('/users/first-register', anAccount('administrator'));
    expect(answer.status).toBe(403);
    expect(answer.body.errors[0].message).toMatch(/administrator/);
    expect((await cms.count({ collection: 'users' })).totalDocs).toBe(0);
  });
});

describe('a forgotten password', () => {
  const forgot = (client: Client, email: string) => client.post('/users/forgot-password', { email });

  it('does not tell whether there is such an account', async () => {
    const { email, id } = await anEnrolled();
    const known = await forgot(new Client(), email);
    const unknown = await forgot(new Client(), 'nobody@example.gov');
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect((await row('users', id))?.resetPasswordToken).toBeTruthy();
  });

  it('is limited by address', async () => {
    const client = new Client();
    const statuses = [];
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await forgot(client, 'nobody@example.gov')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('is replaced with the token of the mail, once, and ends every session', async () => {
    const { email, id } = await anEnrolled();
    const before = new Client();
    await signIn(before, email, PASSWORD);
    await forgot(new Client(), email);
    const token = (await row('users', id))?.resetPasswordToken;
    const reset = () => new Client().post('/users/reset-password', { token, password: 'another-password' });
    const answer = await reset();
    expect(answer.status).toBe(200);
    expect(answer.text).not.toMatch(/ey[\w-]+\.[\w-]+\.[\w-]+/);
    expect((await reset()).status).toBe(403);
    expect((await before.get('/users/me')).body.user).toBeNull();
    expect((await signIn(new Client(), email, PASSWORD)).status).toBe(401);
    expect((await signIn(new Client(), email, 'another-password')).status).toBe(200);
  });

  it('gives ten tries at a token', async () => {
    const client = new Client();
    const attempt = (n: number) =>
      client.post('/users/reset-password', { token: `guess-${n}`, password: 'a-good-password' });
    for (let tries = 0; tries < 10; tries += 1) expect((await attempt(tries)).status).toBe(403);
    expect((await attempt(10)).status).toBe(429);
  });
});

describe('a password of less than 12 characters', () => {
  const SENTENCE = /at least 12 characters/;

  it('is refused wherever one is set', async () => {
    const { client, account } = await signedIn('administrator');
    const short = { password: 'eleven-char' };
    const attempts = [
      client.post('/users', { ...anAccount('author'), ...short }),
      client.patch(`/users/${account.id}`, short),
      new Client().post('/users/reset-password', { token: 'x', ...short }),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect(status).toBe(400);
      expect(body.errors[0].data.errors[0]).toMatchObject({
        path: 'password',
        message: expect.stringMatching(SENTENCE),
      });
    }
    expect((await client.patch(`/users/${account.id}`, { password: 'twelve-chars' })).status).toBe(200);
  });
});

describe('a request from another site', () => {
  it('is a visitor’s, though the cookie is sent with it', async () => {
    const { client } = await signedIn('publisher');
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${env.SITE_URL}.evil.example` },
      { origin: null, headers: { 'Sec-Fetch-Site': 'cross-site' } },
      { origin: null },
    ];
    for (const options of foreign) {
      expect((await client.get('/users/me', options)).body.user, JSON.stringify(options)).toBeNull();
      const { status } = await client.post('/news', { ...aNewsItem(), _status: 'published' }, options);
      expect(status, JSON.stringify(options)).toBe(403);
    }
  });

  it('may not read the answers', async () => {
    const { headers } = await new Client().get('/news', { origin: 'https://evil.example' });
    expect(headers.get('Access-Control-Allow-Origin')).not.toBe('https://evil.example');
    expect(headers.get('Access-Control-Allow-Origin')).not.toBe('*');
  });

  it('from this site is the account’s own', async () => {
    const { client } = await signedIn('publisher');
    expect((await client.get('/users/me')).body.user).not.toBeNull();
    const navigation = { origin: null, headers: { 'Sec-Fetch-Site': 'same-origin' } };
    expect((await client.get('/users/me', navigation)).body.user).not.toBeNull();
  });
});
