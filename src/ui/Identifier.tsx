import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import type { NavigationLink } from './navigation';
import { Words } from './Words';

type IdentifierProps = { name: Text; parents: Text[]; links: NavigationLink[] };

/** Whose website this is, and the pages every such site has, https://designsystem.digital.gov/components/identifier/. */
export async function Identifier({ name, parents, links }: IdentifierProps) {
  const t = await getTranslations('footer');
  return (
    <div className="usa-identifier ui-identifier">
      <section className="usa-identifier__section usa-identifier__section--masthead" aria-label={t('identifier')}>
        <div className="usa-identifier__container">
          <p className="usa-identifier__identity-domain">
            <Words text={name} />
          </p>
          {parents.length > 0 && (
            <ul className="ui-identifier__parents">
              {parents.map((parent) => (
                <li key={parent.value}>
                  <Words text={parent} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      {links.length > 0 && (
        <nav
          className="usa-identifier__section usa-identifier__section--required-links"
          aria-label={t('identifierLinks')}
        >
          <div className="usa-identifier__container">
            <ul className="usa-identifier__required-links-list">
              {links.map(({ label, href }) => (
                <li className="usa-identifier__required-links-item" key={href}>
                  <a className="usa-identifier__required-link usa-link" href={href}>
                    <Words text={label} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </nav>
      )}
    </div>
  );
}
