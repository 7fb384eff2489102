import type { Cell } from '@/lib/richText';
import { InlineText } from './InlineText';
import type { LongTextWords } from './LongTextBlocks';

/** A table of a long text. It can be wider than the page, so a keyboard must be able to scroll it. */
export function LongTextTable({ rows, words }: { rows: Cell[][]; words: LongTextWords }) {
  const hasHead = rows.length > 1 && (rows[0] ?? []).every((cell) => cell.header);
  const body = hasHead ? rows.slice(1) : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard (WCAG 2.1.1).
    <section className="usa-table-container--scrollable" aria-label={words.table} tabIndex={0}>
      <table className="usa-table">
        {hasHead && rows[0] && (
          <thead>
            <Row cells={rows[0]} scope="col" words={words} />
          </thead>
        )}
        <tbody>
          {body.map((cells, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text's table are never reordered.
            <Row key={place} cells={cells} scope="row" words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cells, scope, words }: { cells: Cell[]; scope: 'col' | 'row'; words: LongTextWords }) {
  return (
    <tr>
      {cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a text's table are never reordered.
        <CellView key={place} cell={cell} scope={scope} words={words} />
      ))}
    </tr>
  );
}

function CellView({ cell, scope, words }: { cell: Cell; scope: 'col' | 'row'; words: LongTextWords }) {
  const text = <InlineText parts={cell.text} elsewhere={words.elsewhere} />;
  return cell.header ? <th scope={scope}>{text}</th> : <td>{text}</td>;
}
