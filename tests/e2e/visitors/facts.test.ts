import { crawl, type Page } from '../support/crawl';
import { linksOf, mainOf, textOf } from '../support/html';
import { expect, test } from '../support/test';
import { facts, news, offices } from './factsTable';

// The pages of one crawl serve all tests.
test.describe.configure({ mode: 'default' });

let pages: Map<string, Page>;

test.beforeAll(async ({ site }) => {
  pages = await crawl(site.url, ['/'], (path) => !/^\/(es|fr|ar)(\/|$)/.test(path));
});

const htmlOf = (path: string) => pages.get(path)?.html ?? '';
const wordsOf = (path: string) => textOf(htmlOf(path));
const under = (section: string) => [...pages.keys()].filter((path) => path.startsWith(`${section}/`));

test('a visitor finds every fact about the office', () => {
  for (const [fact, path, words] of facts) expect.soft(wordsOf(path), `${fact} (${path})`).toMatch(words);
});

test('a visitor finds every recent news item, with its date, its place and its topic', () => {
  const items = under('/news').filter((path) => !/\/(topics|page)(\/|$)|\/\d{4}$/.test(path));
  expect(items).toHaveLength(news.length);
  for (const [date, dateline, subject, topic] of news) {
    const found = items.filter((path) => subject.test(textOf(/<h1[\s\S]*?<\/h1>/.exec(htmlOf(path))?.[0] ?? '')));
    expect.soft(found, String(subject)).toHaveLength(1);
    for (const words of [date, dateline, topic]) {
      expect.soft(textOf(mainOf(htmlOf(found[0] ?? ''))), String(subject)).toMatch(words);
    }
  }
});

test('a visitor finds each of the 71 offices, each with who leads it', () => {
  expect(under('/offices')).toHaveLength(71);
  expect(under('/attaches')).toHaveLength(71);
  for (const [slug, city, country, region, kind, zone] of offices) {
    const words = textOf(mainOf(htmlOf(`/offices/${slug}`)));
    for (const fact of [city, country, region, kind, zone.replaceAll('_', ' ')])
      expect.soft(words, slug).toContain(fact);
    expect.soft(words, slug).toMatch(/People at this office .*(Attaché|Agent)/);
  }
});

test('contact details look like placeholders', () => {
  for (const { path, html } of pages.values()) {
    for (const href of linksOf(html)) {
      if (href.startsWith('tel:')) expect.soft(href, path).toMatch(/^tel:\+120255501\d\d$/);
      if (href.startsWith('mailto:')) expect.soft(href, path).toMatch(/@example\.gov$/);
    }
  }
  for (const path of under('/offices')) {
    expect.soft(wordsOf(path), path).toMatch(/(Embassy|Consulate) of the United States, /);
    expect.soft(linksOf(mainOf(htmlOf(path))).join(), path).toMatch(/tel:.*mailto:/);
  }
});

test('each made-up person says so, and none has a photograph', () => {
  const people = under('/leadership').filter((path) => !path.endsWith('peter-s-vincent'));
  expect(people.length).toBeGreaterThan(60);
  for (const path of people) expect.soft(wordsOf(path), path).toMatch(/Sample profile.*made-up person/);
  for (const path of under('/leadership')) expect.soft(mainOf(htmlOf(path)), path).not.toContain('<img');
});

test('every page says that it is a demonstration, and none that it is official', () => {
  for (const { path } of pages.values()) {
    expect.soft(wordsOf(path), path).toMatch(/demonstration site, not an official website.*made up/);
    expect.soft(wordsOf(path), path).not.toContain('An official website of the United States');
  }
});

test('a visitor finds which office covers a country, or that none does', async ({ visitor }) => {
  for (const [country, words] of [
    ['Albania', /Albania\s*Covered by Athens/],
    ['Antigua', /Antigua and Barbuda\s*Covered by Santo Domingo/],
    ['Japan', /Japan\s*Covered by Tokyo/],
    ['Afghanistan', /Afghanistan\s*No office covers this country/],
  ] as const) {
    const answer = await visitor.api.get(`/search?q=${country}`);
    expect.soft(textOf(await answer.text()), country).toMatch(words);
  }
});
