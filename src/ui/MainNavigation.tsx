import { getTranslations } from 'next-intl/server';
import type { NavigationLink } from './navigation';
import { Words } from './Words';

/** The sections of the site. */
export async function MainNavigation({ items }: { items: NavigationLink[] }) {
  const t = await getTranslations('header');
  return (
    <nav className="usa-nav ui-nav" aria-label={t('primaryNavigation')}>
      <ul className="usa-nav__primary">
        {items.map(({ label, href, current }) => (
          <li className="usa-nav__primary-item" key={href}>
            <a
              className={`usa-nav__link${current ? ' usa-current' : ''}`}
              href={href}
              aria-current={current ? 'true' : undefined}
            >
              <span>
                <Words text={label} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
