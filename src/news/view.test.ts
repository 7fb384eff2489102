import { describe, expect, it } from 'vitest';
import { groupByMonth, type NewsCard, toFrontPage } from './view';

const item = (date: string, topStory = false): NewsCard => ({
  href: `/news/${date}`,
  headline: { value: date },
  summary: { value: '' },
  type: 'news-release',
  date,
  dateline: null,
  topStory,
  picture: null,
  topics: [],
});

describe('toFrontPage', () => {
  it('puts the newest top story in front and keeps the others in order', () => {
    const newest = [item('2012-08-31'), item('2012-07-26'), item('2012-07-23', true), item('2012-07-12', true)];
    const front = toFrontPage(newest, 3);
    expect(front?.lead.date).toBe('2012-07-23');
    expect(front?.others.map(({ date }) => date)).toEqual(['2012-08-31', '2012-07-26']);
  });

  it('leads with the newest item where none is a top story', () => {
    expect(toFrontPage([item('2012-08-31'), item('2012-07-26')], 7)?.lead.date).toBe('2012-08-31');
  });

  it('is null without news', () => {
    expect(toFrontPage([], 7)).toBeNull();
  });
});

describe('groupByMonth', () => {
  it('gathers the items of each month in the order in which they come', () => {
    const months = groupByMonth([item('2012-08-31'), item('2012-07-26'), item('2012-07-12')]);
    expect(months.map(({ month, items }) => [month, items.length])).toEqual([
      ['2012-08', 1],
      ['2012-07', 2],
    ]);
  });
});
