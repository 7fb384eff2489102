import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import { Words } from './Words';

/** The way from the overview to this page, which is the last item and has no link. */
export async function Breadcrumbs({ items }: { items: { label: Text; href?: string }[] }) {
  const t = await getTranslations('breadcrumbs');
  return (
    <nav className="usa-breadcrumb grid-container ui-breadcrumbs" aria-label={t('label')}>
      <ol className="usa-breadcrumb__list">
        {items.map(({ label, href }) => (
          <li
            key={href ?? label.value}
            className={`usa-breadcrumb__list-item${href ? '' : ' usa-current'}`}
            aria-current={href ? undefined : 'page'}
          >
            {href ? (
              <a className="usa-breadcrumb__link" href={href}>
                <span>
                  <Words text={label} />
                </span>
              </a>
            ) : (
              <span>
                <Words text={label} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
