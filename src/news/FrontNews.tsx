import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import type { Reference } from '@/lib/reference';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import styles from './FrontNews.module.css';
import { LeadStory } from './LeadStory';
import { NewsMeta } from './NewsMeta';
import type { FrontPage } from './view';

type FrontNewsProps = { front: FrontPage; topics: Reference[]; locale: Locale };

/** The news on the overview: one item in front, the next ones beside it, and the way to more of the editors' topics. */
export async function FrontNews({ front, topics, locale }: FrontNewsProps) {
  const [t, common] = await Promise.all([getTranslations('overview'), getTranslations('common')]);
  const more = <a href={path(locale, '/news')}>{common('allNews')}</a>;
  return (
    <Section id="news" heading={t('recentNews')} more={more}>
      <div className={styles.columns}>
        <LeadStory news={front.lead} />
        {front.others.length > 0 && (
          <ul className={styles.others}>
            {front.others.map((news) => (
              <li key={news.href}>
                <h3>
                  <a href={news.href}>
                    <Words text={news.headline} />
                  </a>
                </h3>
                <NewsMeta news={news} showType={false} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {topics.length > 0 && (
        <ul className={styles.topics}>
          {topics.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{t('moreNewsOf', { topic: name.value })}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
