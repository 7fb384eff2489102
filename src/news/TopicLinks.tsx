import { getTranslations } from 'next-intl/server';
import { Words } from '@/ui/Words';
import styles from './TopicLinks.module.css';
import type { TopicReference } from './view';

/** The topics of a news item, each leading to more of its kind. */
export async function TopicLinks({ topics }: { topics: TopicReference[] }) {
  if (topics.length === 0) return null;
  const t = await getTranslations('news');
  return (
    <ul className={styles.topics} aria-label={t('topics')}>
      {topics.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>
            <Words text={name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
