import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visitor } from '@/cms/viewer';
import { findNews } from '@/news/queries';
import { findOffice } from '@/offices/queries';
import { aCountry, aNewsItem, anOffice } from '../support/factories';
import { change, draft, published, row, signedIn } from './support/cms';
import { Client } from './support/rest';

/*
 * A text stands in English and, where somebody translated it, in other languages. Each is edited by itself.
 */
let client: Client;
let country: string;

beforeAll(async () => {
  ({ client } = await signedIn('administrator'));
  country = (await published('countries', aCountry())).id;
});

describe('a missing translation', () => {
  it('is shown in English, and marked as English', async () => {
    const { id, slug } = await published('news', aNewsItem({ headline: 'Art goes home', dateline: 'Lima' }));
    await change('news', id, { headline: 'El arte vuelve a casa', _status: 'published' }, { locale: 'es' });
    const [english, spanish, arabic] = [
      await findNews(slug, 'en', visitor),
      await findNews(slug, 'es', visitor),
      await findNews(slug, 'ar', visitor),
    ];
    expect(english?.headline).toEqual({ value: 'Art goes home' });
    expect(spanish?.headline).toEqual({ value: 'El arte vuelve a casa' });
    expect(spanish?.dateline).toEqual({ value: 'Lima', lang: 'en', dir: 'ltr' });
    expect(arabic?.headline).toEqual({ value: 'Art goes home', lang: 'en', dir: 'ltr' });
  });

  it('of what an office is called too, beside a number that all languages share', async () => {
    const { id, slug } = await published('offices', anOffice({ country, name: 'Attaché office Lima' }));
    const telephones = [{ kind: 'voice' as const, telephone: '+1 202 555 0123' }];
    const { status } = await client.patch(`/offices/${id}?locale=ar`, { telephones, _status: 'published' });
    expect(status).toBe(200);
    const page = await findOffice(slug, 'ar', visitor);
    expect(page?.name).toEqual({ value: 'Attaché office Lima', lang: 'en', dir: 'ltr' });
    expect(page?.telephone).toBe('+1 202 555 0123');
    expect((await findOffice(slug, 'en', visitor))?.telephone).toBe('+1 202 555 0123');
  });
});

describe('a save in one language', () => {
  let id: string;

  beforeEach(async () => {
    id = (await published('news', aNewsItem({ headline: 'English', summary: 'In English.' }))).id;
    await change('news', id, { headline: 'Español', _status: 'published' }, { locale: 'es' });
  });

  it.each(['?draft=true&autosave=true', '?draft=true', ''])('%s leaves the others', async (way) => {
    const data = { headline: 'Français', ...(way === '' && { _status: 'published' }) };
    expect((await client.patch(`/news/${id}${way}${way ? '&' : '?'}locale=fr`, data)).status).toBe(200);
    const { body } = await client.get(`/news/${id}?draft=true&locale=all`);
    expect(body.headline).toMatchObject({ en: 'English', es: 'Español', fr: 'Français' });
    expect(body.summary).toMatchObject({ en: 'In English.' });
    expect(Object.values(body.summary).filter(Boolean)).toHaveLength(1);
  });

  it('fills nothing in from another language', async () => {
    await client.patch(`/news/${id}?draft=true&autosave=true&locale=ar`, { topStory: true });
    const { body } = await client.get(`/news/${id}?draft=true&locale=ar`);
    expect(body.headline ?? null).toBeNull();
    expect(body.summary ?? null).toBeNull();
  });

  it('keeps the languages when it is published, withdrawn, binned and brought back', async () => {
    for (const data of [
      { _status: 'published' },
      { _status: 'draft' },
      { deletedAt: new Date().toISOString() },
      { deletedAt: null },
      { _status: 'published' },
    ]) {
      const { status, text } = await client.patch(`/news/${id}?trash=true&locale=ar`, data);
      expect(status, text).toBe(200);
      expect((await row('news', id))?.headline, JSON.stringify(data)).toMatchObject({ en: 'English', es: 'Español' });
    }
  });

  it('keeps the languages when many are binned and brought back', async () => {
    const many = `/news?where[id][equals]=${id}&trash=true`;
    await client.patch(many, { deletedAt: new Date().toISOString() });
    await client.patch(many, { deletedAt: null, _status: 'published' });
    expect((await row('news', id))?.headline).toEqual({ en: 'English', es: 'Español' });
  });
});

describe('a compulsory text', () => {
  it('is asked for in English, whatever language is being edited', async () => {
    const { id } = await draft('news', { slug: 'only-in-spanish' });
    const spanish = { headline: 'Titular', summary: 'Resumen.', _status: 'published' };
    const headers = { 'Accept-Language': 'es' };
    const refused = await client.patch(`/news/${id}?locale=es`, spanish, { headers });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].data.errors).toEqual([
      expect.objectContaining({ path: 'headline', message: expect.stringMatching(/primero en inglés/) }),
      expect.objectContaining({ path: 'summary' }),
    ]);
    const created = await client.post('/news?locale=es', { ...aNewsItem(), ...spanish });
    expect(created.status).toBe(400);
    await client.patch(`/news/${id}?draft=true`, { headline: 'Headline', summary: 'Summary.' });
    expect((await client.patch(`/news/${id}?locale=es`, spanish)).status).toBe(200);
    expect((await row('news', id))?.headline).toMatchObject({ en: 'Headline', es: 'Titular' });
  });

  it('keeps its longest length in every language', async () => {
    const { id } = await published('news', aNewsItem());
    const { status } = await client.patch(`/news/${id}?locale=fr`, { headline: 'x'.repeat(161), _status: 'published' });
    expect(status).toBe(400);
  });
});

describe('a request', () => {
  it('that names no language, or one that there is not, means English', async () => {
    const { id } = await published('news', aNewsItem({ headline: 'English' }));
    await change('news', id, { headline: 'Español', _status: 'published' }, { locale: 'es' });
    for (const way of ['', '?locale=', '?locale=xx', '?locale=undefined']) {
      const { body, status } = await new Client().get(`/news/${id}${way}`);
      expect([status, body.headline], way).toEqual([200, 'English']);
    }
    await client.patch(`/news/${id}?locale=xx`, { headline: 'Still English', _status: 'published' });
    expect((await row('news', id))?.headline).toEqual({ en: 'Still English', es: 'Español' });
  });
});
