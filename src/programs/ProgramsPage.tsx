import { getTranslations } from 'next-intl/server';
import { Columns } from '@/ui/Columns';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';
import { ProgramList } from './ProgramList';
import type { ProgramCard } from './view';

/** Every program. */
export async function ProgramsPage({ programs }: { programs: ProgramCard[] }) {
  const t = await getTranslations('programs');
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <Container>
        <Columns>
          {programs.length > 0 ? <ProgramList programs={programs} headingLevel={2} /> : <p>{t('noPrograms')}</p>}
        </Columns>
      </Container>
    </>
  );
}
