import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import type { Text } from '@/lib/text';
import { ButtonLink } from '@/ui/ButtonLink';
import { Container } from '@/ui/Container';
import { PictureView } from '@/ui/PictureView';
import { Words } from '@/ui/Words';
import styles from './Hero.module.css';
import type { Overview } from './view';

type HeroProps = {
  /** A few words above the heading. */
  tagline: Text;
  overview: Overview;
  locale: Locale;
  /** What stands beside the words where the editors have chosen no picture. */
  drawing: ReactNode;
  figures: ReactNode;
};

/** The first thing a visitor sees: whose site this is, what they do, and the two most frequent ways on. */
export async function Hero({ tagline, overview, locale, drawing, figures }: HeroProps) {
  const t = await getTranslations('overview');
  const { heading, text, picture } = overview;
  return (
    <div className={`ui-section--dark ${styles.hero}`}>
      <Container>
        <div className={styles.columns}>
          <div>
            <p className={styles.tagline}>
              <Words text={tagline} />
            </p>
            <h1 className={styles.heading}>
              <Words text={heading} />
            </h1>
            {text && (
              <p className={styles.text}>
                <Words text={text} />
              </p>
            )}
            <div className={styles.actions}>
              <ButtonLink href={path(locale, '/offices')}>{t('findOffice')}</ButtonLink>
              <ButtonLink href={path(locale, '/contact')} tone="outline">
                {t('contact')}
              </ButtonLink>
            </div>
          </div>
          <div className={styles.picture}>
            {picture ? <PictureView picture={picture} sizes="(min-width: 64rem) 36rem, 100vw" eager /> : drawing}
          </div>
        </div>
        {figures}
      </Container>
    </div>
  );
}
