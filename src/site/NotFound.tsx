import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { ButtonLink } from '@/ui/ButtonLink';
import { Container } from '@/ui/Container';
import { PageHeader } from '@/ui/PageHeader';

/** `data-status` makes the page cache answer with 404 (lib/pageCache.ts). */
export async function NotFound({ locale }: { locale: Locale }) {
  const t = await getTranslations('errors');
  return (
    <div data-status="404">
      <PageHeader title={t('notFoundTitle')} intro={t('notFoundText')} />
      <Container>
        <div className="usa-prose">
          <h2>{t('notFoundHelp.heading')}</h2>
          <ul>
            <li>{t('notFoundHelp.checkAddress')}</li>
            <li>
              <a href={path(locale, '/search')}>{t('notFoundHelp.useSearch')}</a>
            </li>
            <li>
              <a href={path(locale, '/offices')}>{t('notFoundHelp.seeOffices')}</a>
            </li>
          </ul>
        </div>
        <ButtonLink href={path(locale)}>{t('notFoundHelp.goHome')}</ButtonLink>
      </Container>
    </div>
  );
}
