import { toRichText } from '@/cms/richText';
import type { Locale } from '@/lib/locales';
import type { RichText } from '@/lib/richText';
import { requiredText, type Text, textIn } from '@/lib/text';
import { type Day, dayOf } from '@/lib/time';
import type { Page } from '@/payload-types';

export type EditorsPage = { title: Text; summary: Text | null; body: RichText | null; updated: Day };

export function toEditorsPage(page: Page, locale: Locale): EditorsPage {
  return {
    title: requiredText(page.title, locale),
    summary: textIn(page.summary, locale),
    body: toRichText(page.body, locale),
    updated: dayOf(page.updatedAt),
  };
}
