import { toRichText } from '@/cms/richText';
import type { Locale } from '@/lib/locales';
import { documentPath } from '@/lib/paths';
import type { RichText } from '@/lib/richText';
import { requiredText, type Text, textIn } from '@/lib/text';
import type { Program } from '@/payload-types';

/** A program as lists show it. */
export type ProgramCard = { slug: string; href: string; name: Text; summary: Text };

export type ProgramPage = ProgramCard & {
  id: string;
  body: RichText | null;
  contact: { label: Text | null; telephone: string | null; email: string | null } | null;
};

export function toProgramCard(program: Program, locale: Locale): ProgramCard {
  return {
    slug: program.slug,
    href: documentPath(locale, 'programs', program.slug),
    name: requiredText(program.name, locale),
    summary: requiredText(program.summary, locale),
  };
}

export function toProgramPage(program: Program, locale: Locale): ProgramPage {
  const { label, telephone, email } = program.contact ?? {};
  return {
    ...toProgramCard(program, locale),
    id: program.id,
    body: toRichText(program.body, locale),
    contact:
      telephone || email ? { label: textIn(label, locale), telephone: telephone ?? null, email: email ?? null } : null,
  };
}
