import { getTranslations } from 'next-intl/server';
import { Columns } from '@/ui/Columns';
import { OnThisPage } from '@/ui/OnThisPage';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import styles from './AttachesPage.module.css';
import { AttacheTable } from './AttacheTable';
import type { AttacheRegion } from './view';

/** Who serves where: every post, region by region. */
export async function AttachesPage({ regions }: { regions: AttacheRegion[] }) {
  const [t, names] = await Promise.all([getTranslations('attaches'), getTranslations('offices.regions')]);
  const items = regions.map(({ region }) => ({ id: region, label: names(region) }));
  return (
    <>
      <PageHeader title={t('title')} intro={regions.length ? t('intro') : t('noAttaches')} />
      {regions.length > 0 && (
        <Section>
          <Columns asideFirst aside={items.length > 1 && <OnThisPage items={items} />}>
            {regions.map(({ region, postings }) => (
              <section key={region} id={region} className={styles.region} aria-labelledby={`${region}-heading`}>
                <h2 id={`${region}-heading`}>{names(region)}</h2>
                <p className={styles.count}>{t('postCount', { count: postings.length })}</p>
                <AttacheTable postings={postings} label={`${region}-heading`} />
              </section>
            ))}
          </Columns>
        </Section>
      )}
    </>
  );
}
