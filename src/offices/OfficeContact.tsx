import { getTranslations } from 'next-intl/server';
import { AddressLines } from '@/ui/AddressLines';
import { EmailLink } from '@/ui/EmailLink';
import { Facts } from '@/ui/Facts';
import { TelephoneLink } from '@/ui/TelephoneLink';
import { Words } from '@/ui/Words';
import styles from './OfficeContact.module.css';
import type { OfficePage } from './view';

/** How to reach the office: what most visitors of its page came for. */
export async function OfficeContact({ office }: { office: OfficePage }) {
  const t = await getTranslations();
  const { telephones, emails, addressLines } = office;
  const items = [
    ...telephones.map(({ kind, number, label }) => ({
      term: <Labelled label={label} kind={t(`offices.telephoneKinds.${kind}`)} />,
      value: <TelephoneLink number={number} />,
    })),
    ...emails.map(({ email, label }) => ({
      term: <Labelled label={label} kind={t('common.email')} />,
      value: <EmailLink email={email} />,
    })),
    ...(addressLines.length ? [{ term: t('offices.address'), value: <Address lines={addressLines} /> }] : []),
  ];
  if (!items.length) return null;
  return (
    <section className={styles.contact} aria-labelledby="reach">
      <h2 id="reach" className={styles.heading}>
        {t('offices.reachUs')}
      </h2>
      <Facts items={items} />
    </section>
  );
}

/** "Visa desk (Fax)", or the kind alone where the editors gave no label. */
function Labelled({ label, kind }: { label: OfficePage['emails'][number]['label']; kind: string }) {
  if (!label) return kind;
  return (
    <>
      <Words text={label} /> ({kind})
    </>
  );
}

function Address({ lines }: { lines: string[] }) {
  return (
    <address>
      <AddressLines lines={lines} />
    </address>
  );
}
