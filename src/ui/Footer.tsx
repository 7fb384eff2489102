import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import { AddressLines } from './AddressLines';
import { EmailLink } from './EmailLink';
import { Emblem } from './Emblem';
import type { NavigationLink } from './navigation';
import { TelephoneLink } from './TelephoneLink';
import { Words } from './Words';

type FooterProps = {
  homeHref: string;
  name: Text;
  links: NavigationLink[];
  addressLines: string[];
  telephone: string | null;
  email: string | null;
};

/** The foot of every page: the sections once more, and how to reach headquarters. */
export async function Footer({ homeHref, name, links, addressLines, telephone, email }: FooterProps) {
  const t = await getTranslations('footer');
  return (
    <footer className="ui-footer">
      <div className="grid-container ui-footer__top">
        <a href="#top">{t('returnToTop')}</a>
      </div>
      <div className="ui-footer__band">
        <div className="grid-container ui-footer__columns">
          <a className="ui-footer__title" href={homeHref}>
            <Emblem />
            <Words text={name} />
          </a>
          <nav className="ui-footer__nav" aria-label={t('footerNavigation')}>
            <ul>
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>
                    <Words text={label} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <section className="ui-footer__contact" aria-labelledby="footer-contact">
            <h2 id="footer-contact">{t('contact')}</h2>
            <address>
              <AddressLines lines={addressLines} />
              {telephone && <TelephoneLink number={telephone} />}
              {email && <EmailLink email={email} />}
            </address>
          </section>
        </div>
      </div>
    </footer>
  );
}
