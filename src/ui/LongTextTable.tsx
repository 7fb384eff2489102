import type { Cell } from '@/lib/richText';
import { InlineText } from './InlineText';
import type { LongTextWords } from './LongTextBlocks';

const NARROW = 2;

/** A table of a long text. One of more than two columns can be wider than a small screen, so a keyboard can scroll it. */
export function LongTextTable({ rows, words }: { rows: Cell[][]; words: LongTextWords }) {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const table = <Table rows={rows} words={words} />;
  if (columns <= NARROW) return table;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be one more landmark.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard (WCAG 2.1.1).
    <div className="usa-table-container--scrollable" role="group" aria-label={words.table} tabIndex={0}>
      {table}
    </div>
  );
}

function Table({ rows, words }: { rows: Cell[][]; words: LongTextWords }) {
  const [first = [], ...others] = rows;
  const hasHead = others.length > 0 && first.every((cell) => cell.header);
  return (
    <table className="usa-table">
      {hasHead && (
        <thead>
          <Row cells={first} scope="col" words={words} />
        </thead>
      )}
      <tbody>
        {(hasHead ? others : rows).map((cells, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text's table are never reordered.
          <Row key={place} cells={cells} scope="row" words={words} />
        ))}
      </tbody>
    </table>
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
