import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { dayOf, formatDay } from '@/lib/time';
import { Columns } from '@/ui/Columns';
import { Container } from '@/ui/Container';
import { Figure } from '@/ui/Figure';
import { LongText } from '@/ui/LongText';
import { PageHeader } from '@/ui/PageHeader';
import { Tag } from '@/ui/Tag';
import { Words } from '@/ui/Words';
import { ArticleAside, hasAside } from './ArticleAside';
import styles from './NewsArticle.module.css';
import { NewsMeta } from './NewsMeta';
import type { NewsPage } from './view';

/** One news release, statement or feature. */
export async function NewsArticle({ news, locale }: { news: NewsPage; locale: Locale }) {
  const [t, common] = await Promise.all([getTranslations('news'), getTranslations('common')]);
  const kicker = (
    <>
      {t(`types.${news.type}`)} {news.topStory && <Tag tone="accent">{t('topStory')}</Tag>}
    </>
  );
  return (
    <article>
      <PageHeader title={news.headline} kicker={kicker} intro={<Words text={news.summary} />}>
        <div className={styles.meta}>
          <NewsMeta news={news} showType={false} />
        </div>
      </PageHeader>
      <Container>
        <Columns aside={hasAside(news) && <ArticleAside news={news} />}>
          {news.picture && <Figure picture={news.picture} sizes="(min-width: 64rem) 42rem, 100vw" eager />}
          {news.body && <LongText text={news.body} />}
          <p className={styles.updated}>{common('lastUpdated', { date: formatDay(dayOf(news.modified), locale) })}</p>
        </Columns>
      </Container>
    </article>
  );
}
