import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import styles from './LeadershipPage.module.css';
import { PeopleList } from './PeopleList';
import { PersonCard } from './PersonCard';
import type { PersonCard as Person } from './view';

/** Everybody with a profile, those who lead first. */
export async function LeadershipPage({ leaders, others }: { leaders: Person[]; others: Person[] }) {
  const t = await getTranslations('staff');
  return (
    <>
      <PageHeader title={t('title')} intro={leaders.length ? t('intro') : t('noStaff')} />
      {leaders.length > 0 && (
        <Section>
          <ul className={styles.leaders}>
            {leaders.map((person) => (
              <li key={person.slug} className={styles.leader}>
                <PersonCard person={person} headingLevel={2} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" heading={t('otherStaff')} tone="light">
          <PeopleList people={others} />
        </Section>
      )}
    </>
  );
}
