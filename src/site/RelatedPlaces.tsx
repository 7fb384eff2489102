import { getTranslations } from 'next-intl/server';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import styles from './RelatedPlaces.module.css';
import type { RelatedPlace } from './view';

/** Other places that the editors recommend. */
export async function RelatedPlaces({ places }: { places: RelatedPlace[] }) {
  const [t, common] = await Promise.all([getTranslations('overview'), getTranslations('common')]);
  if (places.length === 0) return null;
  return (
    <Section id="related" heading={t('relatedPlaces')}>
      <ul className={styles.places}>
        {places.map(({ name, description, href, external }) => (
          <li key={href}>
            <a href={href} className={external ? 'ui-external' : undefined} rel={external ? 'noopener' : undefined}>
              <Words text={name} />
              {external && <span className="usa-sr-only"> ({common('opensElsewhere')})</span>}
            </a>
            {description && (
              <p>
                <Words text={description} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
