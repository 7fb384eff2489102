import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Text } from '@/lib/text';
import { Columns } from '@/ui/Columns';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';
import { Pagination } from '@/ui/Pagination';
import { NewsList } from './NewsList';
import type { NewsList as PageOfNews } from './view';

type NewsListPageProps = {
  title: Text | string;
  kicker?: ReactNode;
  intro?: ReactNode;
  list: PageOfNews;
  hrefOf: (page: number) => string;
  navigation: ReactNode;
};

/** A page of a list of news, with the ways to the others. */
export async function NewsListPage({ title, kicker, intro, list, hrefOf, navigation }: NewsListPageProps) {
  const t = await getTranslations('news');
  return (
    <>
      <PageHeader title={title} kicker={kicker} intro={intro} />
      <Container>
        <Columns aside={navigation}>
          {list.items.length > 0 ? <NewsList items={list.items} headingLevel={2} /> : <p>{t('noNews')}</p>}
          <Pagination page={list.page} pages={list.pages} hrefOf={hrefOf} />
        </Columns>
      </Container>
    </>
  );
}
