import type { Text } from '@/lib/text';
import { Words } from './Words';

type SideNavigationProps = { label: string; items: { label: Text | string; href: string; current?: boolean }[] };

/** The neighbours of a page within its section. */
export function SideNavigation({ label, items }: SideNavigationProps) {
  return (
    <nav className="ui-side" aria-label={label}>
      <ul className="usa-sidenav">
        {items.map(({ label: text, href, current }) => (
          <li className="usa-sidenav__item" key={href}>
            <a href={href} className={current ? 'usa-current' : undefined} aria-current={current ? 'page' : undefined}>
              <Words text={text} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
