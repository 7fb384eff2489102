import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Container } from '@/ui/Container';
import { Words } from '@/ui/Words';
import styles from './VisionAndLeadership.module.css';
import type { Overview } from './view';

type VisionAndLeadershipProps = { vision: Overview['vision']; leadership: ReactNode };

/** Where the organization wants to go, beside the people who lead it. */
export async function VisionAndLeadership({ vision, leadership }: VisionAndLeadershipProps) {
  const t = await getTranslations('overview');
  if (!vision && !leadership) return null;
  return (
    <div className={styles.band}>
      <Container>
        <div className={styles.columns}>
          {vision && (
            <section className={styles.vision} aria-labelledby="vision">
              <h2 id="vision">{vision.heading ? <Words text={vision.heading} /> : t('vision')}</h2>
              <p>
                <Words text={vision.text} />
              </p>
            </section>
          )}
          {leadership && (
            <section className={styles.leadership} aria-labelledby="leadership">
              <h2 id="leadership">{t('leadership')}</h2>
              {leadership}
            </section>
          )}
        </div>
      </Container>
    </div>
  );
}
