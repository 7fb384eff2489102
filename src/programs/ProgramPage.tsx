import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Columns } from '@/ui/Columns';
import { Container } from '@/ui/Container';
import { LongText } from '@/ui/LongText';
import { PageHeader } from '@/ui/PageHeader';
import { SideNavigation } from '@/ui/SideNavigation';
import { Words } from '@/ui/Words';
import { ProgramContact } from './ProgramContact';
import styles from './ProgramPage.module.css';
import type { ProgramPage as Program, ProgramCard } from './view';

type ProgramPageProps = { program: Program; programs: ProgramCard[]; news: ReactNode };

/** One program, beside the others. */
export async function ProgramPage({ program, programs, news }: ProgramPageProps) {
  const t = await getTranslations('programs');
  const items = programs.map(({ name, href }) => ({ label: name, href, current: href === program.href }));
  return (
    <>
      <PageHeader title={program.name} intro={<Words text={program.summary} />} />
      <Container>
        <Columns aside={<SideNavigation label={t('title')} items={items} />}>
          {program.body && <LongText text={program.body} />}
          {program.contact && <ProgramContact {...program.contact} />}
          {news && (
            <section className={styles.news} aria-labelledby="related-news">
              <h2 id="related-news">{t('relatedNews')}</h2>
              {news}
            </section>
          )}
        </Columns>
      </Container>
    </>
  );
}
