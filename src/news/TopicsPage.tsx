import { getTranslations } from 'next-intl/server';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';
import { Words } from '@/ui/Words';
import styles from './TopicsPage.module.css';
import type { TopicPage } from './view';

/** Every topic with what it is about. */
export async function TopicsPage({ topics }: { topics: TopicPage[] }) {
  const t = await getTranslations('news');
  return (
    <>
      <PageHeader title={t('allTopics')} intro={t('topicsIntro')} />
      <Container>
        <ul className={styles.topics}>
          {topics.map(({ href, name, description }) => (
            <li key={href}>
              <h2>
                <a href={href}>
                  <Words text={name} />
                </a>
              </h2>
              {description && (
                <p>
                  <Words text={description} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </Container>
    </>
  );
}
