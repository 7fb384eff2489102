import { getTranslations } from 'next-intl/server';
import { PictureView } from '@/ui/PictureView';
import { Tag } from '@/ui/Tag';
import { Words } from '@/ui/Words';
import styles from './LeadStory.module.css';
import { NewsMeta } from './NewsMeta';
import type { NewsCard } from './view';

/** The one news item that stands in front. */
export async function LeadStory({ news }: { news: NewsCard }) {
  const t = await getTranslations('news');
  return (
    <article className={styles.story}>
      {news.picture && (
        <div className={styles.picture}>
          <PictureView picture={news.picture} sizes="(min-width: 64rem) 37rem, 100vw" />
        </div>
      )}
      <div className={styles.words}>
        {news.topStory && (
          <p className={styles.mark}>
            <Tag tone="accent">{t('topStory')}</Tag>
          </p>
        )}
        <h3 className={styles.headline}>
          <a href={news.href}>
            <Words text={news.headline} />
          </a>
        </h3>
        <NewsMeta news={news} />
        <p className={styles.summary}>
          <Words text={news.summary} />
        </p>
      </div>
    </article>
  );
}
