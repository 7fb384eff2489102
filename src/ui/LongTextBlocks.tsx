import type { Block, ListItem } from '@/lib/richText';
import { Figure } from './Figure';
import { InlineText } from './InlineText';
import { LongTextTable } from './LongTextTable';

/** What the texts around an editor's own say: after a link to another website, and as the name of a table. */
export type LongTextWords = { elsewhere: string; table: string };

/** The blocks of a long text; `above` is the level of the heading that they stand under. */
export function LongTextBlocks({ blocks, words, above }: { blocks: Block[]; words: LongTextWords; above: number }) {
  return blocks.map((block, place) => {
    const level = blocks.slice(0, place).findLast((earlier) => earlier.kind === 'heading')?.level ?? above;
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no names and are never reordered.
    return <BlockView key={place} block={block} words={words} above={level} />;
  });
}

function BlockView({ block, words, above }: { block: Block; words: LongTextWords; above: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id}>
          <InlineText parts={block.text} elsewhere={words.elsewhere} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <InlineText parts={block.text} elsewhere={words.elsewhere} />
        </p>
      );
    case 'list':
      return <ListView ordered={block.ordered} items={block.items} words={words} />;
    case 'quote':
      return (
        <blockquote>
          <p>
            <InlineText parts={block.text} elsewhere={words.elsewhere} />
          </p>
        </blockquote>
      );
    case 'image':
      return <Figure picture={block.image} sizes="(min-width: 48rem) 42rem, 100vw" />;
    case 'table':
      return <LongTextTable rows={block.rows} words={words} />;
    case 'callout':
      return <Callout block={block} words={words} above={above} />;
  }
}

function ListView({ ordered, items, words }: { ordered: boolean; items: ListItem[]; words: LongTextWords }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="usa-list">
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text's list are never reordered.
        <li key={place}>
          <InlineText parts={item.text} elsewhere={words.elsewhere} />
          {item.items && <ListView {...item.items} words={words} />}
        </li>
      ))}
    </List>
  );
}

type Callout = Extract<Block, { kind: 'callout' }>;

function Callout({ block, words, above }: { block: Callout; words: LongTextWords; above: number }) {
  const Heading = `h${Math.min(above + 1, 6) as 2 | 3 | 4 | 5 | 6}` as const;
  return (
    <div className={`usa-alert usa-alert--${block.tone} ui-callout`}>
      <div className="usa-alert__body">
        {block.heading && <Heading className="usa-alert__heading">{block.heading}</Heading>}
        <LongTextBlocks blocks={block.blocks} words={words} above={above + 1} />
      </div>
    </div>
  );
}
