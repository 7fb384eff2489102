import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { type Day, formatDay } from '@/lib/time';

type TimeInPostProps = { from: Day | null; until: Day | null; locale: Locale };

/** "Since" a day, "until" a day, or from one to the other. */
export async function TimeInPost({ from, until, locale }: TimeInPostProps) {
  const t = await getTranslations('attaches');
  if (from && until) return t('fromUntil', { from: formatDay(from, locale), until: formatDay(until, locale) });
  if (from) return t('since', { date: formatDay(from, locale) });
  return until && t('until', { date: formatDay(until, locale) });
}
