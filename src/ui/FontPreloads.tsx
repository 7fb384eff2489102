import { getLocale } from 'next-intl/server';
import { directionOf, type Locale } from '@/lib/locales';
import { fontFiles } from './fontFiles';

/** Asks for the fonts of the first view before the styles name them. Arabic is set in the system's own fonts. */
export async function FontPreloads() {
  const locale = (await getLocale()) as Locale;
  if (directionOf(locale) === 'rtl') return null;
  return fontFiles.map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
