import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';

/** Stands alone: it must work when nothing can be read. `data-status` makes the page cache answer with 503. */
export async function Unavailable({ locale }: { locale: Locale }) {
  const t = await getTranslations('errors');
  return (
    <main id="main" data-status="503">
      <PageHeader title={t('unavailableTitle')} intro={t('unavailableText')} />
      <Container>
        <p>
          <a href={path(locale)}>{t('notFoundHelp.goHome')}</a>
        </p>
      </Container>
    </main>
  );
}
