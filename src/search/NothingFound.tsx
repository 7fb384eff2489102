import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';

/** Says that nothing was found, and where else to look. */
export async function NothingFound({ term, locale }: { term: string; locale: Locale }) {
  const t = await getTranslations();
  return (
    <>
      <p>{t('search.empty', { query: term })}</p>
      <h2>{t('search.tips')}</h2>
      <ul className="usa-list">
        <li>
          <a href={path(locale, '/offices')}>{t('common.allOffices')}</a>
        </li>
        <li>
          <a href={path(locale, '/news')}>{t('common.allNews')}</a>
        </li>
        <li>
          <a href={path(locale, '/contact')}>{t('contact.title')}</a>
        </li>
      </ul>
    </>
  );
}
