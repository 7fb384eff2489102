import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { ButtonLink } from '@/ui/ButtonLink';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import styles from './ContactBand.module.css';
import type { Overview } from './view';

type ContactBandProps = { contact: Overview['contact']; offices: number; countries: number; locale: Locale };

/** The way into the directory, from wherever on the overview a visitor gives up reading. */
export async function ContactBand({ contact, offices, countries, locale }: ContactBandProps) {
  const t = await getTranslations('overview');
  return (
    <Section id="contact" tone="dark" heading={contact.heading ? <Words text={contact.heading} /> : t('contact')}>
      {contact.text && (
        <p className={styles.text}>
          <Words text={contact.text} />
        </p>
      )}
      <div className={styles.actions}>
        <ButtonLink href={path(locale, '/contact')}>{t('contact')}</ButtonLink>
        {offices > 0 && <a href={path(locale, '/offices')}>{t('listing', { offices, countries })}</a>}
      </div>
    </Section>
  );
}
