import { getTranslations } from 'next-intl/server';
import { directionOf, type Locale } from '@/lib/locales';

export type Language = { locale: Locale; name: string; href: string; current: boolean };

/** The same page in the other languages, each called by its own name. */
export async function Languages({ items }: { items: Language[] }) {
  const t = await getTranslations('common');
  return (
    <nav className="ui-languages" aria-label={t('language')}>
      <ul>
        {items.map(({ locale, name, href, current }) => (
          <li key={locale}>
            <a
              href={href}
              lang={locale}
              hrefLang={locale}
              dir={directionOf(locale)}
              aria-current={current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
