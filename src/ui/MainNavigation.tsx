import { getTranslations } from 'next-intl/server';
import type { NavigationLink } from './navigation';
import { Words } from './Words';

/** The sections of the site. */
export async function MainNavigation({ items }: { items: NavigationLink[] }) {
  const t = await getTranslations('header');
  return (
    <nav className="ui-nav" aria-label={t('primaryNavigation')}>
      <ul>
        {items.map(({ label, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              <Words text={label} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
