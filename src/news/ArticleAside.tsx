import { getTranslations } from 'next-intl/server';
import { EmailLink } from '@/ui/EmailLink';
import { ReferenceList } from '@/ui/ReferenceList';
import { TelephoneLink } from '@/ui/TelephoneLink';
import { Words } from '@/ui/Words';
import styles from './ArticleAside.module.css';
import type { NewsPage } from './view';

/** Whether there is anything to stand beside the text. */
export function hasAside({ topics, offices, programs, people, mediaContact }: NewsPage): boolean {
  return mediaContact !== null || [topics, offices, programs, people].some((items) => items.length > 0);
}

/** What a news item is about, and whom journalists may ask. */
export async function ArticleAside({ news }: { news: NewsPage }) {
  const t = await getTranslations('news');
  const groups = [
    { heading: t('topics'), items: news.topics },
    { heading: t('relatedOffices'), items: news.offices },
    { heading: t('relatedPrograms'), items: news.programs },
    { heading: t('people'), items: news.people },
  ].filter(({ items }) => items.length > 0);
  const { mediaContact } = news;
  return (
    <div className={styles.aside}>
      {groups.map(({ heading, items }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ReferenceList items={items} />
        </section>
      ))}
      {mediaContact && (
        <section>
          <h2>{t('mediaContact')}</h2>
          <address className={styles.contact}>
            {mediaContact.label && (
              <span>
                <Words text={mediaContact.label} />
              </span>
            )}
            {mediaContact.telephone && <TelephoneLink number={mediaContact.telephone} />}
            {mediaContact.email && <EmailLink email={mediaContact.email} />}
          </address>
        </section>
      )}
    </div>
  );
}
