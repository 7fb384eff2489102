import { beforeAll, describe, expect, it } from 'vitest';
import { aCountry, aNewsItem, anOffice, aPage, aPerson, aPosting, aProgram, aTopic } from '../support/factories';
import { takeExpired } from './support/cacheRecorder';
import { change, draft, published, signedIn } from './support/cms';
import { anImage, anUpload } from './support/images';
import { itIsPublished } from './support/itIsPublished';
import type { Client } from './support/rest';

const ids = { country: '', office: '', topic: '', program: '', person: '' };
let client: Client;

beforeAll(async () => {
  ids.country = (await published('countries', aCountry())).id;
  ids.office = (await published('offices', anOffice({ country: ids.country }))).id;
  ids.topic = (await published('topics', aTopic())).id;
  ids.program = (await published('programs', aProgram())).id;
  ids.person = (await published('staff', aPerson())).id;
  ({ client } = await signedIn('administrator'));
});

itIsPublished('news', {
  make: () => aNewsItem({ offices: [ids.office], topics: [ids.topic], programs: [ids.program], people: [ids.person] }),
  text: 'headline',
  related: () => [
    `news:offices:${ids.office}`,
    `news:topics:${ids.topic}`,
    `news:programs:${ids.program}`,
    `news:people:${ids.person}`,
  ],
});
itIsPublished('pages', { make: aPage, text: 'title' });
itIsPublished('programs', { make: aProgram, text: 'name' });
itIsPublished('staff', {
  make: () => aPerson({ offices: [ids.office] }),
  text: 'position',
  related: () => [`staff:offices:${ids.office}`],
});
itIsPublished('topics', { make: aTopic, text: 'name' });
itIsPublished('offices', {
  make: () => anOffice({ country: ids.country, parent: ids.office }),
  text: 'city',
  related: () => [`offices:country:${ids.country}`, `offices:parent:${ids.office}`],
});
itIsPublished('attaches', {
  make: () => aPosting({ office: ids.office, person: ids.person, vacant: false }),
  text: 'title',
  related: () => [`attaches:office:${ids.office}`, `attaches:person:${ids.person}`],
});
itIsPublished('countries', { make: aCountry, text: 'name' });

describe('the pages of what a document refers to are made anew', () => {
  it('when it names something else: those of before and those of now', async () => {
    const other = (await published('topics', aTopic())).id;
    const { id } = await published('news', aNewsItem({ topics: [ids.topic] }));
    await client.patch(`/news/${id}`, { topics: [other], _status: 'published' });
    const expired = takeExpired();
    expect(expired).toContain(`news:topics:${ids.topic}`);
    expect(expired).toContain(`news:topics:${other}`);
  });

  it('when it is renamed: under the old address and under the new one', async () => {
    const { id, slug } = await published('news', aNewsItem());
    await client.patch(`/news/${id}`, { slug: `${slug}-renamed`, _status: 'published' });
    expect(takeExpired()).toEqual(['news', id, `news/${slug}`, `news/${slug}-renamed`].sort());
  });
});

describe('pages elsewhere stay', () => {
  it('when a document changes that they do not name', async () => {
    const [one, other] = [await published('news', aNewsItem()), await published('news', aNewsItem())];
    await client.patch(`/news/${one.id}`, { headline: 'Changed', _status: 'published' });
    const expired = takeExpired();
    expect(expired).not.toContain(other.id);
    expect(expired.filter((tag) => !tag.startsWith('news'))).toEqual([one.id]);
  });

  it('when a script writes, beside which there is no cache', async () => {
    const { id } = await draft('news', aNewsItem());
    await change('news', id, { _status: 'published' });
    expect(takeExpired()).toEqual([]);
  });
});

describe('images and settings', () => {
  it('a change of an image’s words, its way into the bin and its end refresh the pages that hold it', async () => {
    const { id } = await anUpload(client, { alt: 'Before' }, await anImage(40, 40), 'shown.png');
    takeExpired();
    await client.patch(`/media/${id}`, { alt: 'After' });
    expect(takeExpired()).toEqual([id]);
    await client.patch(`/media/${id}`, { deletedAt: new Date().toISOString() });
    expect(takeExpired()).toEqual([id]);
    await client.delete(`/media/${id}?trash=true`);
    expect(takeExpired()).toEqual([id]);
  });

  it('a change of the settings refreshes every page', async () => {
    await client.post('/globals/site', { name: 'Site', heroHeading: 'Welcome' });
    expect(takeExpired()).toEqual(['site']);
    const { body } = await client.get('/globals/site/versions?sort=createdAt');
    await client.post(`/globals/site/versions/${body.docs[0].id}`);
    expect(takeExpired()).toEqual(['site']);
  });

  it('a change of an account refreshes none', async () => {
    const { account } = await signedIn('author');
    takeExpired();
    await client.patch(`/users/${account.id}`, { name: 'New' });
    expect(takeExpired()).toEqual([]);
  });
});
