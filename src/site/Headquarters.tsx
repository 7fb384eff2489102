import { getTranslations } from 'next-intl/server';
import { AddressLines } from '@/ui/AddressLines';
import { EmailLink } from '@/ui/EmailLink';
import { Facts } from '@/ui/Facts';
import { TelephoneLink } from '@/ui/TelephoneLink';
import styles from './Headquarters.module.css';
import type { SiteFrame } from './view';

/** Where the organization itself is reached. */
export async function Headquarters({ addressLines, telephone, email }: SiteFrame['headquarters']) {
  const t = await getTranslations();
  const known = [
    telephone && { term: t('common.telephone'), value: <TelephoneLink number={telephone} /> },
    email && { term: t('common.email'), value: <EmailLink email={email} /> },
    addressLines.length > 0 && { term: t('common.address'), value: <Address lines={addressLines} /> },
  ];
  const items = known.flatMap((fact) => fact || []);
  if (!items.length) return null;
  return (
    <section className={styles.headquarters} aria-labelledby="headquarters">
      <h2 id="headquarters" className={styles.heading}>
        {t('contact.headquarters')}
      </h2>
      <Facts items={items} />
    </section>
  );
}

function Address({ lines }: { lines: string[] }) {
  return (
    <address>
      <AddressLines lines={lines} />
    </address>
  );
}
