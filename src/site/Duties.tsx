import { getTranslations } from 'next-intl/server';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import styles from './Duties.module.css';
import type { Overview } from './view';

/** What the offices do, one numbered duty after the other. */
export async function Duties({ heading, intro, items }: Overview['duties']) {
  const t = await getTranslations('overview');
  if (items.length === 0) return null;
  return (
    <Section id="duties" tone="light" heading={heading ? <Words text={heading} /> : t('duties')}>
      {intro && (
        <p className={styles.intro}>
          <Words text={intro} />
        </p>
      )}
      <ol className={styles.duties}>
        {items.map((duty) => (
          <li key={duty.heading.value}>
            <h3>
              <Words text={duty.heading} />
            </h3>
            <p>
              <Words text={duty.text} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
