import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';
import { officeCount, type RegionGroup } from './directory';
import { OfficeDirectory } from './OfficeDirectory';
import { OfficeIndex } from './OfficeIndex';

/** The directory: how many offices in how many countries, ways into the list, the list. */
export async function OfficesPage({ regions, locale }: { regions: RegionGroup[]; locale: Locale }) {
  const t = await getTranslations('offices');
  const offices = regions.reduce((sum, region) => sum + officeCount(region), 0);
  const countries = new Set(regions.flatMap((region) => region.countries.map(({ code }) => code))).size;
  return (
    <>
      <PageHeader title={t('title')} intro={offices > 0 ? t('intro', { offices, countries }) : t('noOffices')} />
      {offices > 0 && (
        <>
          <Container>
            <OfficeIndex regions={regions} locale={locale} />
          </Container>
          <OfficeDirectory regions={regions} />
        </>
      )}
    </>
  );
}
