import { aNewsItem, anOffice, aPerson, aPosting } from '../../support/factories';
import type { Client } from '../support/client';
import { expectMissing, expectMoved, expectShown } from '../support/shown';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 180_000 });

async function anOfficeIn(code: string, visitor: Client, own: { name: string; slug: string }) {
  const answer = await visitor.api.get(`/api/countries?where[code][equals]=${code}&depth=0`);
  return anOffice({ country: (await answer.json()).docs[0].id, ...own });
}

const textOf = async (visitor: Client, path: string) => (await visitor.api.get(path)).text();

test('the figures count with the listing, in every language', async ({ as, visitor }) => {
  const manager = await as('listing-manager');
  const counting = ['/', '/offices'];
  await expectShown(visitor, 'before', { on: counting, words: /71\D+47\D/ });
  const office = await anOfficeIn('ET', visitor, { name: 'Addis Ababa', slug: 'addis-ababa' });
  const { id } = await manager.draft('offices', office);
  await expectShown(visitor, 'a draft', { on: counting, words: /71\D+47\D/ });
  await manager.change('offices', id, {});
  await expectShown(visitor, 'published', { on: counting, words: /72\D+48\D/ });
  expect(await textOf(visitor, '/')).toContain('72 offices in 48 countries');
  await expectShown(visitor, 'published', {
    on: ['/offices', '/offices/addis-ababa', '/contact'],
    words: 'Addis Ababa',
  });
  await manager.bin('offices', id);
  await expectShown(visitor, 'in the bin', { on: counting, words: /71\D+47\D/, never: 'Addis Ababa' });
  await expectMissing(visitor, 'in the bin', '/offices/addis-ababa');
  await manager.restore('offices', id);
  await expectShown(visitor, 'restored', { on: counting, words: /72\D+48\D/ });
  await manager.unpublish('offices', id);
  await expectShown(visitor, 'unpublished', { on: counting, words: /71\D+47\D/ });
});

test('every page that names an office or a person follows when they change', async ({ as, visitor }) => {
  const [manager, publisher] = [await as('listing-manager'), await as('publisher')];
  const office = await manager.publish('offices', await anOfficeIn('KE', visitor, { name: 'Kisumu', slug: 'kisumu' }));
  const person = await publisher.publish(
    'staff',
    aPerson({ name: 'Wanja Otieno', slug: 'wanja-otieno', offices: [office.id] }),
  );
  const post = { office: office.id, person: person.id, vacant: false, title: 'Attaché', slug: 'kisumu-attache' };
  const posting = await manager.publish('attaches', aPosting(post));
  await publisher.publish('news', aNewsItem({ headline: 'From the lake', slug: 'lake', offices: [office.id] }));
  const namingOffice = [
    '/offices',
    '/contact',
    '/offices/kisumu',
    '/attaches',
    '/attaches/kisumu-attache',
    '/leadership/wanja-otieno',
    '/news/lake',
  ];
  const namingPerson = [
    '/offices/kisumu',
    '/attaches',
    '/attaches/kisumu-attache',
    '/leadership',
    '/leadership/wanja-otieno',
  ];
  await expectShown(visitor, 'before', { on: namingOffice, words: 'Kisumu' });
  await expectShown(visitor, 'before', { on: namingPerson, words: 'Wanja Otieno' });

  const telephones = [{ kind: 'voice', telephone: '+1 202 555 0177' }];
  await manager.change('offices', office.id, { name: 'Lake office', telephones });
  await expectShown(visitor, 'office renamed', { on: namingOffice, words: 'Lake office' });
  const withNumber = ['/offices', '/offices/kisumu', '/attaches/kisumu-attache'];
  await expectShown(visitor, 'number changed', { on: withNumber, words: '+1 202 555 0177' });
  await publisher.change('staff', person.id, { name: 'Wanja Kimani' });
  await expectShown(visitor, 'person renamed', { on: namingPerson, words: 'Wanja Kimani', never: 'Wanja Otieno' });

  await manager.change('offices', office.id, { slug: 'lake' });
  await expectMoved(visitor, '/offices/kisumu', '/offices/lake');
  for (const path of [
    '/offices',
    '/contact',
    '/attaches',
    '/attaches/kisumu-attache',
    '/leadership/wanja-otieno',
    '/news/lake',
  ]) {
    expect.soft(await textOf(visitor, path), path).toContain('href="/offices/lake"');
  }
  await manager.change('attaches', posting.id, { vacant: true, person: null });
  await expectShown(visitor, 'post vacant', {
    on: ['/offices/lake', '/attaches/kisumu-attache'],
    never: 'Wanja Kimani',
  });
  expect.soft(await textOf(visitor, '/leadership/wanja-otieno')).not.toContain('/attaches/kisumu-attache');
  await manager.unpublish('offices', office.id);
  for (const path of ['/offices', '/attaches', '/news/lake']) {
    expect.soft(await textOf(visitor, path), path).not.toContain('href="/offices/lake"');
  }
});

test('a sub-office shows on the page of its attaché office', async ({ as, visitor }) => {
  const manager = await as('listing-manager');
  const { id: parent } = await manager.find('offices', 'london');
  const sub = { ...(await anOfficeIn('GB', visitor, { name: 'Leith', slug: 'leith' })), kind: 'sub-office', parent };
  await expectShown(visitor, 'before', { on: ['/offices/london'], never: 'Leith' });
  const { id } = await manager.publish('offices', sub);
  await expectShown(visitor, 'published', { on: ['/offices/london', '/offices'], words: 'Leith' });
  await manager.unpublish('offices', id);
  await expectShown(visitor, 'unpublished', { on: ['/offices/london', '/offices'], never: 'Leith' });
});
