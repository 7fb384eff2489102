import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { SideNavigation } from '@/ui/SideNavigation';
import styles from './NewsNavigation.module.css';
import type { Newsroom } from './view';

type NewsNavigationProps = {
  newsroom: Newsroom;
  locale: Locale;
  /** The address of the list that is being looked at, whichever of its pages. */
  current: string;
};

/** From one list of news to the others: all of it, by topic, by year. */
export async function NewsNavigation({ newsroom, locale, current }: NewsNavigationProps) {
  const [t, common] = await Promise.all([getTranslations('news'), getTranslations('common')]);
  const all = { label: common('allNews'), href: path(locale, '/news') };
  const topics = newsroom.topics.map(({ name, href }) => ({ label: name, href }));
  const years = newsroom.years.map((year) => ({ label: String(year), href: path(locale, '/news', String(year)) }));
  const groups = [
    { heading: t('topics'), items: [all, ...topics, { label: t('allTopics'), href: path(locale, '/news/topics') }] },
    { heading: t('byYear'), items: years },
  ];
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => (
      <div className={styles.group} key={heading}>
        <h2 className={styles.heading}>{heading}</h2>
        <SideNavigation label={heading} items={items.map((item) => ({ ...item, current: item.href === current }))} />
      </div>
    ));
}
