import { beforeAll, describe, expect, it } from 'vitest';
import { aCountry, aNewsItem, anOffice, aPage, aPerson, aPosting, aTopic } from '../support/factories';
import { published, signedIn } from './support/cms';
import type { Client } from './support/rest';

let client: Client;
const ids = { country: '', office: '', person: '' };

beforeAll(async () => {
  ({ client } = await signedIn('administrator'));
  ids.country = (await published('countries', aCountry())).id;
  ids.office = (await published('offices', anOffice({ country: ids.country }))).id;
  ids.person = (await published('staff', aPerson())).id;
  await published('news', aNewsItem({ slug: 'taken-by-news' }));
});

type Case = [string, () => [string, object], string, RegExp];

const office = (own: object): [string, object] => ['offices', { ...anOffice({ country: ids.country }), ...own }];
const posting = (own: object): [string, object] => ['attaches', { ...aPosting({ office: ids.office }), ...own }];
const news = (own: object): [string, object] => ['news', { ...aNewsItem(), ...own }];

const TELEPHONE = /^Write the number with its country code/;
const SLUG = /^An address holds small letters/;
const RESERVED = /belongs to a part of the site/;
const LINK = /fields are invalid: url/;

const refused: Case[] = [
  [
    'a number without country code',
    () => office({ telephones: [{ telephone: '202 555 0100' }] }),
    'telephones.0.telephone',
    TELEPHONE,
  ],
  [
    'a number with letters',
    () => office({ telephones: [{ telephone: '+1 800 CALL' }] }),
    'telephones.0.telephone',
    TELEPHONE,
  ],
  ['an empty number', () => office({ telephones: [{ telephone: '' }] }), 'telephones.0.telephone', TELEPHONE],
  ['a contact’s number', () => news({ mediaContact: { telephone: '0100' } }), 'mediaContact.telephone', TELEPHONE],
  ['a mail address', () => office({ emails: [{ email: 'nobody' }] }), 'emails.0.email', /email/],
  [
    'a time zone that there is not',
    () => office({ timeZone: 'Europe/Bonn' }),
    'timeZone',
    /“Europe\/Bonn” is not a time zone/,
  ],
  ['a zone by its abbreviation', () => office({ timeZone: 'EST' }), 'timeZone', /is not a time zone/],
  ['no time zone', () => office({ timeZone: null }), 'timeZone', /required/],
  [
    'a language by its name',
    () => office({ languages: ['en', 'french'] }),
    'languages',
    /“french” is not a language code/,
  ],
  [
    'a language code that there is not',
    () => office({ languages: ['qq'] }),
    'languages',
    /“qq” is not a language code/,
  ],
  ['a position beyond the pole', () => office({ position: { latitude: 91 } }), 'position.latitude', /90/],
  ['no country', () => office({ country: null }), 'country', /required/],
  ['an address with capitals', () => news({ slug: 'Capitals' }), 'slug', SLUG],
  ['an address with blanks', () => news({ slug: 'two words' }), 'slug', SLUG],
  ['an address that leads out', () => news({ slug: '../admin' }), 'slug', SLUG],
  ['an address that is too long', () => news({ slug: 'x'.repeat(81) }), 'slug', SLUG],
  [
    'an address of another item',
    () => news({ slug: 'taken-by-news' }),
    'slug',
    /“taken-by-news”. Choose a different one/,
  ],
  ['the address of a year', () => news({ slug: '2012' }), 'slug', RESERVED],
  ['the address of the topics', () => news({ slug: 'topics' }), 'slug', RESERVED],
  ['the address of the coverage', () => office({ slug: 'coverage' }), 'slug', RESERVED],
  ...[
    'en',
    'ar',
    'admin',
    'api',
    'offices',
    'news',
    'leadership',
    'search',
    'subscribe',
    'health',
    'preview',
    'contact',
  ].map((slug): Case => [`the root address ${slug}`, () => ['pages', aPage({ slug })], 'slug', RESERVED]),
  ['nobody, and not vacant', () => posting({ vacant: false, person: null }), 'person', /tick “Vacant”/],
  [
    'an end before the beginning',
    () => posting({ from: '2012-09-02T12:00:00Z', until: '2012-09-01T12:00:00Z' }),
    'until',
    /last day comes before the first day/,
  ],
  ['a headline that is too long', () => news({ headline: 'x'.repeat(161) }), 'headline', /160/],
  ['a headline of blanks', () => news({ headline: '   ' }), 'headline', /required/],
  ['a kind that there is not', () => news({ type: 'rumour' }), 'type', /invalid selection/],
  ['a date that there is not', () => news({ date: 'tomorrow' }), 'date', /date/],
  ['a country of three letters', () => ['countries', aCountry({ code: 'PER' })], 'code', /2/],
  ['a link to a script', () => news({ body: textWithLink('javascript:alert(1)') }), 'body', LINK],
  ['a link to another scheme', () => news({ body: textWithLink('ftp://example.gov') }), 'body', LINK],
  ['a link that is no address', () => news({ body: textWithLink('example') }), 'body', LINK],
  ['a link to another host by two slashes', () => news({ body: textWithLink('//evil.example') }), 'body', LINK],
];

describe('is refused by the field, with a sentence', () => {
  it.each(refused)('%s', async (_what, make, path, sentence) => {
    const [collection, data] = make();
    const { status, body } = await client.post(`/${collection}`, { ...data, _status: 'published' });
    expect(status, JSON.stringify(body)).toBe(400);
    const [error] = body.errors[0].data.errors;
    expect(error.path).toBe(path);
    expect(error.message).toMatch(sentence);
  });

  it('an office under itself', async () => {
    const { status, text } = await client.patch(`/offices/${ids.office}`, { parent: ids.office, _status: 'published' });
    expect(status).toBe(400);
    expect(text).toMatch(/cannot be its own sub-office/);
  });

  it('in each language of the admin', async () => {
    const said: Record<string, RegExp> = {
      es: /código del país/,
      fr: /l’indicatif du pays/,
      ar: /رمز البلد/,
      de: TELEPHONE,
    };
    for (const [language, sentence] of Object.entries(said)) {
      const [collection, data] = office({ telephones: [{ telephone: '1' }] });
      const headers = { 'Accept-Language': language };
      const { body } = await client.post(`/${collection}`, { ...data, _status: 'published' }, { headers });
      expect(body.errors[0].data.errors[0].message).toMatch(sentence);
    }
  });
});

describe('is accepted', () => {
  it.each([
    [
      'numbers as people write them',
      () => office({ telephones: [{ telephone: '+1 (202) 555-0100' }, { telephone: '+49 69.7535/0' }] }),
    ],
    ['zones and languages', () => office({ timeZone: 'America/Argentina/Buenos_Aires', languages: ['en', 'fil'] })],
    ['one day as first and last', () => posting({ from: '2012-09-01T12:00:00Z', until: '2012-09-01T12:00:00Z' })],
    ['links', () => news({ body: textWithLink('https://example.gov/a?b=c#d') })],
    ['a path on this site', () => news({ body: textWithLink('/offices') })],
    [
      'the same address among other kinds of document',
      () => ['topics', aTopic({ slug: 'taken-by-news' })] as [string, object],
    ],
  ])('%s', async (_what, make) => {
    const [collection, data] = make();
    const { status, text } = await client.post(`/${collection}`, { ...data, _status: 'published' });
    expect(status, text).toBe(201);
  });

  it('anything unfinished, in a draft', async () => {
    for (const collection of ['news', 'offices', 'attaches', 'pages', 'programs', 'staff', 'topics', 'countries']) {
      const { status, text } = await client.post(`/${collection}?draft=true`, {});
      expect(status, text).toBe(201);
    }
  });
});

describe('a link in the settings', () => {
  it.each(['javascript:alert(1)', '//evil.example', 'example', ''])('is refused: %s', async (path) => {
    const site = { name: 'Site', heroHeading: 'Welcome', navigation: [{ label: 'There', path }] };
    const { status, body } = await client.post('/globals/site', site);
    expect(status).toBe(400);
    expect(body.errors[0].data.errors[0].message).toMatch(/^Give a full web address that begins with https/);
  });
});

function textWithLink(url: string) {
  const text = { type: 'text', version: 1, text: 'there', format: 0, mode: 'normal', style: '', detail: 0 };
  const block = { version: 3, format: '', indent: 0, direction: null };
  const fields = { linkType: 'custom', url, newTab: false };
  const link = { ...block, type: 'link', fields, id: 'x', children: [text] };
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, children: [link] };
  return { root: { type: 'root', children: [paragraph], direction: null, format: '', indent: 0, version: 1 } };
}
