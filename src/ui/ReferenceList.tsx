import type { Reference } from '@/lib/reference';
import { Words } from './Words';

/** Other documents as a plain list of links. */
export function ReferenceList({ items }: { items: Reference[] }) {
  return (
    <ul className="ui-references">
      {items.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>
            <Words text={name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
