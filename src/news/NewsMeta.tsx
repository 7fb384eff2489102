import { getLocale, getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { DayText } from '@/ui/DayText';
import { Words } from '@/ui/Words';
import styles from './NewsMeta.module.css';
import type { NewsCard } from './view';

/** When, where and what: the line under a headline. */
export async function NewsMeta({ news, showType = true }: { news: NewsCard; showType?: boolean }) {
  const [t, locale] = await Promise.all([getTranslations('news'), getLocale()]);
  return (
    <p className={styles.meta}>
      <span>
        <DayText day={news.date} locale={locale as Locale} />
      </span>
      {news.dateline && (
        <span>
          <Words text={news.dateline} />
        </span>
      )}
      {showType && <span>{t(`types.${news.type}`)}</span>}
    </p>
  );
}
