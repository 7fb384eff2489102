import { getTranslations } from 'next-intl/server';
import { Facts } from '@/ui/Facts';
import { ReferenceList } from '@/ui/ReferenceList';
import styles from './PersonAside.module.css';
import { Portrait } from './Portrait';
import type { PersonPage } from './view';

/** Portrait, posts and offices of a person. */
export async function PersonAside({ person }: { person: PersonPage }) {
  const t = await getTranslations('staff');
  const { photograph, postings, offices } = person;
  const known = [
    postings.length > 0 && { term: t('postings'), value: <ReferenceList items={postings} /> },
    offices.length > 0 && { term: t('offices'), value: <ReferenceList items={offices} /> },
  ];
  const facts = known.flatMap((fact) => fact || []);
  return (
    <div className={styles.aside}>
      <Portrait photograph={photograph} size="large" />
      {photograph?.credit && <p className={styles.credit}>{photograph.credit}</p>}
      {facts.length > 0 && <Facts items={facts} />}
    </div>
  );
}
