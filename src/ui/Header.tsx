import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import { Emblem } from './Emblem';
import { type Language, Languages } from './Languages';
import { MainNavigation } from './MainNavigation';
import type { NavigationLink } from './navigation';
import { SearchForm } from './SearchForm';
import { Words } from './Words';

type HeaderProps = {
  name: Text;
  shortName: Text | null;
  parent: Text | null;
  homeHref: string;
  navigation: NavigationLink[];
  searchHref: string;
  languages: Language[];
};

const MENU = 'site-menu';

/**
 * The head of every page. On small screens search and navigation are a popover, which browsers open and close by
 * themselves; on large ones, and in browsers that know no popover, they simply stand there.
 */
export async function Header({ name, shortName, parent, homeHref, navigation, searchHref, languages }: HeaderProps) {
  const t = await getTranslations('common');
  return (
    <header className="ui-header">
      <div className="ui-header__top">
        <div className="grid-container ui-strip">
          <p className="ui-strip__text">{parent && <Words text={parent} />}</p>
          <Languages items={languages} />
        </div>
      </div>
      <div className="grid-container ui-header__main">
        <a className="ui-header__title" href={homeHref} rel="home">
          <Emblem />
          <span className="ui-header__name">
            <Words text={name} />
          </span>
          {shortName && (
            <span className="ui-header__short" aria-hidden="true">
              {shortName.value}
            </span>
          )}
        </a>
        <button type="button" className="ui-header__open" popoverTarget={MENU}>
          {t('menu')}
        </button>
        <div id={MENU} className="ui-menu" popover="auto">
          <button type="button" className="ui-menu__close" popoverTarget={MENU} popoverTargetAction="hide">
            {t('close')}
          </button>
          <SearchForm action={searchHref} />
          <MainNavigation items={navigation} />
        </div>
      </div>
    </header>
  );
}
