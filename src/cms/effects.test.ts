import { describe, expect, it } from 'vitest';
import { effectsOf, idsIn } from './effects';
import type { Live } from './live';

const ID = '00000000-0000-7000-8000-000000000001';
const OFFICE = '00000000-0000-7000-8000-000000000002';
const TOPIC = '00000000-0000-7000-8000-000000000003';

let second = 0;
const item = (own: Partial<Live> = {}): Live => {
  second += 1;
  return { id: ID, slug: 'art', _status: 'published', deletedAt: null, updatedAt: `t${second}`, ...own };
};

describe('effectsOf', () => {
  it('is nothing for a draft, and for a draft saved beside what is public', () => {
    const row = item();
    expect(effectsOf('news', null, item({ _status: 'draft' }))).toEqual({ step: null, tags: [], formerSlug: null });
    expect(effectsOf('news', row, { ...row, stage: 'in-review' }).step).toBeNull();
    expect(effectsOf('news', null, null).step).toBeNull();
  });

  it.each([
    ['publish', null, item()],
    ['publish', item({ _status: 'draft' }), item()],
    ['publish', item({ deletedAt: '2012-07-23' }), item()],
    ['change', item(), item()],
    ['unpublish', item(), item({ _status: 'draft' })],
    ['unpublish', item(), item({ deletedAt: '2012-07-23' })],
    ['unpublish', item(), null],
  ] as const)('tells a step: %s', (step, before, after) => {
    expect(effectsOf('news', before, after)).toMatchObject({ step, tags: ['news', ID, 'news/art'] });
  });

  it('names the old address and the new one', () => {
    const { tags, formerSlug } = effectsOf('news', item(), item({ slug: 'painting' }));
    expect(tags).toEqual(['news', ID, 'news/art', 'news/painting']);
    expect(formerSlug).toBe('art');
  });

  it('names no former address for what was not public', () => {
    expect(effectsOf('news', item({ _status: 'draft' }), item({ slug: 'painting' })).formerSlug).toBeNull();
  });

  it('names what the document refers to, before and after, at any depth, by field', () => {
    const before = item({ offices: [OFFICE], createdBy: ID });
    const after = item({ body: { root: { children: [{ value: TOPIC }] } } });
    const { tags } = effectsOf('news', before, after);
    expect(tags).toContain(`news:offices:${OFFICE}`);
    expect(tags).toContain(`news:body:${TOPIC}`);
    expect(tags.some((tag) => tag.includes('createdBy'))).toBe(false);
  });
});

describe('idsIn', () => {
  it('finds ids and nothing that only looks like one', () => {
    expect(idsIn({ a: [ID, 'art'], b: { c: OFFICE }, d: null, e: 7, f: `${TOPIC}x` })).toEqual([ID, OFFICE]);
  });
});
