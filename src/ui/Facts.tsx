import type { ReactNode } from 'react';

/** Terms and what they stand for here, such as "Time zone" and its name. */
export function Facts({ items }: { items: { term: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="ui-facts">
      {items.map(({ term, value }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never reordered.
        <div className="ui-facts__item" key={place}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
