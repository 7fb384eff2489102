import { getTranslations } from 'next-intl/server';
import { PictureView } from '@/ui/PictureView';
import { Tag } from '@/ui/Tag';
import { Words } from '@/ui/Words';
import styles from './NewsList.module.css';
import { NewsMeta } from './NewsMeta';
import { TopicLinks } from './TopicLinks';
import type { NewsCard } from './view';

type NewsListProps = { items: NewsCard[]; headingLevel?: 2 | 3 };

/** News items one below the other, after https://designsystem.digital.gov/components/collection/. */
export function NewsList({ items, headingLevel = 3 }: NewsListProps) {
  return (
    <ul className={styles.list}>
      {items.map((news) => (
        <li className={styles.item} key={news.href}>
          <Item news={news} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}

async function Item({ news, headingLevel }: { news: NewsCard; headingLevel: 2 | 3 }) {
  const t = await getTranslations('news');
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <div className={styles.words}>
        {news.topStory && (
          <p className={styles.mark}>
            <Tag tone="accent">{t('topStory')}</Tag>
          </p>
        )}
        <Heading className={styles.headline}>
          <a href={news.href}>
            <Words text={news.headline} />
          </a>
        </Heading>
        <NewsMeta news={news} />
        <p className={styles.summary}>
          <Words text={news.summary} />
        </p>
        <TopicLinks topics={news.topics} />
      </div>
      {news.picture && (
        <div className={styles.picture}>
          <PictureView picture={news.picture} sizes="(min-width: 40rem) 12rem, 7rem" />
        </div>
      )}
    </>
  );
}
