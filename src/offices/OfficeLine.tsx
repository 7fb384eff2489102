import { getTranslations } from 'next-intl/server';
import { TelephoneLink } from '@/ui/TelephoneLink';
import { Words } from '@/ui/Words';
import styles from './OfficeLine.module.css';
import type { OfficeCard } from './view';

/** An office in a list: its name, its kind, its telephone. */
export async function OfficeLine({ office }: { office: OfficeCard }) {
  const t = await getTranslations('offices');
  return (
    <div className={styles.office}>
      <a className={styles.name} href={office.href}>
        <Words text={office.name} />
      </a>
      <span className={styles.kind}>{t(`kinds.${office.kind}`)}</span>
      {office.telephone && (
        <span className={styles.telephone}>
          <TelephoneLink number={office.telephone} />
        </span>
      )}
    </div>
  );
}
