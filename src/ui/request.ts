import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from '@/lib/locales';

/** The interface texts of a page's language; the page says its language with `setRequestLocale`. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = requested && isLocale(requested) ? requested : defaultLocale;
  const { default: messages } = await import(`./messages/${locale}.json`);
  return { locale, messages, timeZone: 'UTC' };
});
