import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import type { Crumb } from '@/site/Frame';

/** The newsroom as the page above another. */
export async function newsCrumbs(locale: Locale): Promise<Crumb[]> {
  const t = await getTranslations({ locale, namespace: 'news' });
  return [{ label: plain(t('title')), href: path(locale, '/news') }];
}
