import { getTranslations } from 'next-intl/server';
import { Facts } from '@/ui/Facts';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import styles from './About.module.css';
import type { Overview, SiteFrame } from './view';

type AboutProps = { site: SiteFrame; points: Overview['aboutPoints'] };

/** What the organization is, point by point, and what it belongs to. */
export async function About({ site, points }: AboutProps) {
  const [t, common] = await Promise.all([getTranslations('overview'), getTranslations('common')]);
  const { mission, parents, headquarters } = site;
  const facts = [
    { term: t('partOf'), value: parents.length > 0 && <Lines lines={parents} /> },
    {
      term: common('headOffice'),
      value: headquarters.addressLines.length > 0 && (
        <Lines lines={headquarters.addressLines.map((value) => ({ value }))} />
      ),
    },
  ].filter(({ value }) => value);
  if (!mission && points.length === 0) return null;
  return (
    <Section id="about" heading={t('about')}>
      <div className={styles.columns}>
        <div>
          {mission && (
            <p className={styles.mission}>
              <Words text={mission} />
            </p>
          )}
          {facts.length > 0 && <Facts items={facts} />}
        </div>
        {points.length > 0 && (
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point.value}>
                <Words text={point} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function Lines({ lines }: { lines: Overview['aboutPoints'] }) {
  return lines.map((line) => (
    <span className={styles.line} key={line.value}>
      <Words text={line} />
    </span>
  ));
}
