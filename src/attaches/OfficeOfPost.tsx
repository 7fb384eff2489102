import { getTranslations } from 'next-intl/server';
import { EmailLink } from '@/ui/EmailLink';
import { Facts } from '@/ui/Facts';
import { TelephoneLink } from '@/ui/TelephoneLink';
import { Words } from '@/ui/Words';
import styles from './OfficeOfPost.module.css';
import type { AttachePage, PlacedAttache } from './view';

type OfficeOfPostProps = { posting: AttachePage; office: PlacedAttache['office'] };

/** The office where the post is, and how to reach it. */
export async function OfficeOfPost({ posting: { telephone, email }, office }: OfficeOfPostProps) {
  const t = await getTranslations();
  const known = [
    telephone && { term: t('common.telephone'), value: <TelephoneLink number={telephone} /> },
    email && { term: t('common.email'), value: <EmailLink email={email} /> },
  ];
  return (
    <section className={styles.office} aria-labelledby="office">
      <h2 id="office" className={styles.heading}>
        {t('attaches.office')}
      </h2>
      <p className={styles.name}>
        <a href={office.href}>
          <Words text={office.name} />
        </a>
        <br />
        <Words text={office.country} />
      </p>
      <Facts items={known.flatMap((fact) => fact || [])} />
    </section>
  );
}
