import { getTranslations } from 'next-intl/server';

/** Leads to the headings of a long page. */
export async function OnThisPage({ items }: { items: { id: string; label: string }[] }) {
  if (items.length === 0) return null;
  const t = await getTranslations('common');
  return (
    <nav className="usa-in-page-nav ui-on-this-page" aria-labelledby="on-this-page">
      <h2 className="usa-in-page-nav__heading" id="on-this-page">
        {t('onThisPage')}
      </h2>
      <ul className="usa-in-page-nav__list">
        {items.map(({ id, label }) => (
          <li className="usa-in-page-nav__item" key={id}>
            <a className="usa-in-page-nav__link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
