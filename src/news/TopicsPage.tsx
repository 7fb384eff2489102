import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Columns } from '@/ui/Columns';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';
import { Words } from '@/ui/Words';
import styles from './TopicsPage.module.css';
import type { TopicPage } from './view';

/** Every topic with what it is about. */
export async function TopicsPage({ topics, navigation }: { topics: TopicPage[]; navigation: ReactNode }) {
  const t = await getTranslations('news');
  return (
    <>
      <PageHeader title={t('allTopics')} intro={t('topicsIntro')} />
      <Container>
        <Columns aside={navigation}>
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
        </Columns>
      </Container>
    </>
  );
}
