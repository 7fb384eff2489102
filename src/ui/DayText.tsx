import type { Locale } from '@/lib/locales';
import { type Day, dayOf, formatDay } from '@/lib/time';

/** A calendar day in words. */
export function DayText({ day, locale }: { day: Day; locale: Locale }) {
  return <time dateTime={dayOf(day)}>{formatDay(day, locale)}</time>;
}
