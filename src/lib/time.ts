import type { Locale } from './locales';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const LANGUAGE_TAG: Record<Locale, string> = { en: 'en-US', es: 'es', fr: 'fr', ar: 'ar-u-nu-latn' };

/** The day of a stored instant, as seen in UTC. */
export function dayOf(instant: string): Day {
  return instant.slice(0, DAY_LENGTH);
}

export function yearOf(instant: string): number {
  return Number(instant.slice(0, 4));
}

/** A day in words, such as "July 23, 2012". */
export function formatDay(day: Day, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${dayOf(day)}T12:00:00Z`),
  );
}

/** A month, `YYYY-MM`, in words, such as "July 2012". */
export function formatMonth(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T12:00:00Z`),
  );
}

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}

/** A zone's standard name in a language, such as "Japan Standard Time". */
export function zoneName(zone: string, locale: Locale, now: Date): string {
  const parts = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { timeZone: zone, timeZoneName: 'longGeneric' });
  return parts.formatToParts(now).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
