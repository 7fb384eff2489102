import type { APIRequest, APIRequestContext, APIResponse } from '@playwright/test';
import type { Account } from './ground.ts';
import type { Site } from './site.ts';

export type Document = { id: string; slug: string; updatedAt: string } & Record<string, unknown>;

/** Somebody who talks to the REST API as a browser on the admin would: with a session, and naming the origin. */
export class Client {
  constructor(readonly api: APIRequestContext) {}

  static async visitor(request: APIRequest, site: Site): Promise<Client> {
    return new Client(await request.newContext({ baseURL: site.url, extraHTTPHeaders: { Origin: site.url } }));
  }

  static async signedIn(request: APIRequest, site: Site, { email, password }: Account): Promise<Client> {
    const client = await Client.visitor(request, site);
    await client.done(client.api.post('/api/users/login', { data: { email, password } }));
    return client;
  }

  /** A new document as a draft, which visitors do not see. */
  draft(collection: string, data: object, locale = 'en'): Promise<Document> {
    return this.write('post', `/api/${collection}?draft=true&locale=${locale}`, { ...data, _status: 'draft' });
  }

  /** A new document that visitors see at once. */
  publish(collection: string, data: object): Promise<Document> {
    return this.write('post', `/api/${collection}`, { ...data, _status: 'published' });
  }

  /** A change of a document, which goes to the public site; with `draft` it does not. */
  change(collection: string, id: string, data: object, { draft = false, locale = 'en' } = {}): Promise<Document> {
    const status = draft ? 'draft' : 'published';
    const query = `locale=${locale}${draft ? '&draft=true' : ''}`;
    return this.write('patch', `/api/${collection}/${id}?${query}`, { _status: status, ...data });
  }

  unpublish(collection: string, id: string): Promise<Document> {
    return this.write('patch', `/api/${collection}/${id}`, { _status: 'draft' });
  }

  /** Into the bin, and out of it. */
  bin(collection: string, id: string): Promise<Document> {
    return this.write('patch', `/api/${collection}/${id}`, { deletedAt: new Date().toISOString() });
  }

  restore(collection: string, id: string): Promise<Document> {
    return this.write('patch', `/api/${collection}/${id}?trash=true`, { deletedAt: null, _status: 'published' });
  }

  async remove(collection: string, id: string): Promise<void> {
    await this.done(this.api.delete(`/api/${collection}/${id}?trash=true`));
  }

  async settings(data: object): Promise<void> {
    await this.done(this.api.post('/api/globals/site', { data }));
  }

  async find(collection: string, slug: string): Promise<Document> {
    const answer = await this.done(this.api.get(`/api/${collection}?where[slug][equals]=${slug}&depth=0`));
    const { docs } = await answer.json();
    if (!docs[0]) throw new Error(`There is no ${collection}/${slug}.`);
    return docs[0];
  }

  private async write(method: 'post' | 'patch', address: string, data: object): Promise<Document> {
    const answer = await this.done(this.api[method](address, { data }));
    return (await answer.json()).doc;
  }

  private async done(pending: Promise<APIResponse>): Promise<APIResponse> {
    const answer = await pending;
    if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`);
    return answer;
  }
}
