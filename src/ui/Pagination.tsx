import { getTranslations } from 'next-intl/server';
import { pagesShown } from './pagesShown';

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string };

/** Leads through a list of several pages; nothing where there is only one. */
export async function Pagination({ page, pages, hrefOf }: PaginationProps) {
  if (pages < 2) return null;
  const t = await getTranslations('pagination');
  return (
    <nav className="usa-pagination" aria-label={t('label')}>
      <ul className="usa-pagination__list">
        {page > 1 && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <a className="usa-pagination__link usa-pagination__previous-page" href={hrefOf(page - 1)} rel="prev">
              <span className="ui-icon ui-icon--back" aria-hidden="true" />
              <span className="usa-pagination__link-text">{t('previous')}</span>
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((shown, place) =>
          shown === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name than its place.
            <li className="usa-pagination__item usa-pagination__overflow" key={`gap-${place}`} aria-hidden="true">
              <span>…</span>
            </li>
          ) : (
            <li className="usa-pagination__item usa-pagination__page-no" key={shown}>
              <a
                className={`usa-pagination__button${shown === page ? ' usa-current' : ''}`}
                href={hrefOf(shown)}
                aria-label={t('page', { n: shown })}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <a className="usa-pagination__link usa-pagination__next-page" href={hrefOf(page + 1)} rel="next">
              <span className="usa-pagination__link-text">{t('next')}</span>
              <span className="ui-icon ui-icon--forward" aria-hidden="true" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
