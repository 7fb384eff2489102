import { getTranslations } from 'next-intl/server';
import { Container } from '@/ui/Container';
import { OnThisPage } from '@/ui/OnThisPage';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { AttacheTable } from './AttacheTable';
import type { AttacheRegion } from './view';

/** Who serves where: every post, region by region. */
export async function AttachesPage({ regions }: { regions: AttacheRegion[] }) {
  const [t, words] = await Promise.all([getTranslations('attaches'), getTranslations('offices.regions')]);
  return (
    <>
      <PageHeader title={t('title')} intro={regions.length ? t('intro') : t('noAttaches')} />
      {regions.length > 1 && (
        <Container>
          <OnThisPage items={regions.map(({ region }) => ({ id: region, label: words(region) }))} />
        </Container>
      )}
      {regions.map(({ region, postings }) => (
        <Section key={region} id={region} heading={words(region)} more={t('postCount', { count: postings.length })}>
          <AttacheTable postings={postings} label={`${region}-heading`} />
        </Section>
      ))}
    </>
  );
}
