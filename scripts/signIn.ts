import type { Trial } from './trial.ts';

type Answer = Record<string, unknown>;

/** A session over REST for one of a trial's accounts, as a browser would have it: cookie and origin. */
export async function signIn({ url, accounts }: Trial, role: string) {
  const account = accounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`There is no account for the role ${role}.`);
  const headers = { 'Content-Type': 'application/json', Origin: url };
  const { email, password } = account;
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Signing in as ${role} was refused with status ${answer.status}.`);

  /** Answers the body; throws for a refusal, with what the site said. */
  async function request(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(url + path, {
      method,
      headers: { ...headers, Cookie: cookie ?? '' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  }
  return { cookie, request };
}
