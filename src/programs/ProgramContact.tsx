import { getTranslations } from 'next-intl/server';
import { EmailLink } from '@/ui/EmailLink';
import { TelephoneLink } from '@/ui/TelephoneLink';
import { Words } from '@/ui/Words';
import styles from './ProgramContact.module.css';
import type { ProgramPage } from './view';

/** Whom to ask about a program. */
export async function ProgramContact({ label, telephone, email }: NonNullable<ProgramPage['contact']>) {
  const t = await getTranslations('programs');
  return (
    <section className={styles.contact} aria-labelledby="program-contact">
      <h2 id="program-contact">{t('contact')}</h2>
      <address>
        {label && (
          <span>
            <Words text={label} />
          </span>
        )}
        {telephone && <TelephoneLink number={telephone} />}
        {email && <EmailLink email={email} />}
      </address>
    </section>
  );
}
