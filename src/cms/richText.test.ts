import { describe, expect, it } from 'vitest';
import { toRichText } from './richText';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const heading = (value: string, tag = 'h2') => ({ type: 'heading', tag, children: [text(value)] });
const link = (fields: object) => ({ type: 'link', fields, children: [text('there')] });
const state = (...children: object[]) => ({ root: { children } });
const blocks = (...children: object[]) => toRichText({ en: state(...children) }, 'en')?.blocks;
const inline = (node: object) => {
  const [block] = blocks(paragraph(node)) ?? [];
  return block?.kind === 'paragraph' ? block.text : null;
};

describe('toRichText', () => {
  it('is none for an empty text', () => {
    expect(toRichText(null, 'en')).toBeNull();
    expect(toRichText({ en: state() }, 'en')).toBeNull();
    expect(toRichText({ en: state(paragraph()) }, 'en')).toBeNull();
  });

  it('falls back to English, and says so', () => {
    expect(toRichText({ en: state(paragraph(text('Hello'))), ar: null }, 'ar')).toMatchObject({
      lang: 'en',
      dir: 'ltr',
    });
    expect(toRichText({ en: state(paragraph(text('Hello'))) }, 'en')?.lang).toBeUndefined();
  });

  it('gives each heading an id of its own, in Latin letters or by number', () => {
    const ids = blocks(heading('The office'), heading('The office'), heading('المكتب'), heading('Deep', 'h4'));
    expect(ids).toMatchObject([
      { id: 'the-office', level: 2 },
      { id: 'the-office-2' },
      { id: 'section' },
      { id: 'deep', level: 4 },
    ]);
  });

  it('keeps bold and italic', () => {
    expect(inline(text('a', 3))).toEqual([{ kind: 'text', value: 'a', bold: true, italic: true }]);
  });

  it('keeps lists within lists', () => {
    const inner = { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('b')] }] };
    const outer = [
      { type: 'listitem', children: [text('a')] },
      { type: 'listitem', children: [inner] },
    ];
    expect(blocks({ type: 'list', listType: 'bullet', children: outer })).toMatchObject([
      { kind: 'list', ordered: false, items: [{ items: { ordered: true, items: [{}] } }] },
    ]);
  });

  it('tells the head of a table', () => {
    const cell = (value: string, headerState: number) => ({ headerState, children: [paragraph(text(value))] });
    const rows = [{ children: [cell('City', 1), cell('Lima', 0)] }];
    expect(blocks({ type: 'table', children: rows })).toMatchObject([
      { kind: 'table', rows: [[{ header: true }, { header: false }]] },
    ]);
  });

  it('leads to documents in the page’s language, and elsewhere as written', () => {
    const internal = link({ linkType: 'internal', doc: { relationTo: 'offices', value: { slug: 'lima' } } });
    const arabic = toRichText({ ar: state(paragraph(internal)) }, 'ar');
    expect(arabic?.blocks).toMatchObject([{ text: [{ kind: 'link', href: '/ar/offices/lima', external: false }] }]);
    expect(inline(link({ linkType: 'custom', url: 'https://example.gov' }))).toMatchObject([{ external: true }]);
  });

  it('keeps the words of a link to what is not public', () => {
    const hidden = link({ linkType: 'internal', doc: { relationTo: 'offices', value: 'an-id' } });
    expect(inline(hidden)).toEqual([{ kind: 'text', value: 'there' }]);
  });

  it('leaves out what it does not know, and pictures that are not public', () => {
    expect(blocks(paragraph(text('a')), { type: 'iframe' }, { type: 'upload', value: 'an-id' })).toHaveLength(1);
  });
});
