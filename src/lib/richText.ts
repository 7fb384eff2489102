import type { Text } from './text';

/** What an editor can write in a long text, and nothing else: the public site renders every kind. */
export type RichText = { blocks: Block[]; lang?: Text['lang']; dir?: Text['dir'] };

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; text: Inline[] }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'quote'; text: Inline[] }
  | { kind: 'image'; image: Picture }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'callout'; tone: 'info' | 'warning'; heading: string; blocks: Block[] };

export type ListItem = { text: Inline[]; items?: { ordered: boolean; items: ListItem[] } };
export type Cell = { header: boolean; text: Inline[] };
export type Inline =
  | { kind: 'text'; value: string; bold?: boolean; italic?: boolean }
  | { kind: 'link'; href: string; external: boolean; text: Inline[] }
  | { kind: 'break' };

/** A picture with its ready-made sizes; `width` and `height` are pixels of the largest. */
export type Picture = {
  src: string;
  width: number;
  height: number;
  alt: Text;
  sources: { type: 'image/avif' | 'image/webp'; srcSet: string }[];
  caption?: Text | null;
  credit?: string | null;
};

/** The headings of the second level, to lead to them from the head of a long page. */
export function headingsOf(text: RichText): { id: string; label: string }[] {
  return text.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ id: block.id, label: wordsOf(block.text) }] : [],
  );
}

function wordsOf(parts: Inline[]): string {
  return parts
    .map((part) => (part.kind === 'text' ? part.value : part.kind === 'link' ? wordsOf(part.text) : ' '))
    .join('');
}
