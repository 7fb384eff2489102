import { getTranslations } from 'next-intl/server';

/** The search box in the header: a plain form that leads to the page of results. */
export async function SearchForm({ action }: { action: string }) {
  const t = await getTranslations('common');
  return (
    <search className="ui-search">
      <form className="usa-search usa-search--small" action={action} method="get">
        <label className="usa-sr-only" htmlFor="site-search">
          {t('searchLabel')}
        </label>
        <input className="usa-input" id="site-search" type="search" name="q" autoComplete="off" />
        <button className="usa-button" type="submit">
          <span className="ui-icon ui-icon--search" aria-hidden="true" />
          <span className="usa-sr-only">{t('search')}</span>
        </button>
      </form>
    </search>
  );
}
