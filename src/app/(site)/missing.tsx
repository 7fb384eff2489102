import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { findFormer } from '@/cms/former';
import type { Locale } from '@/lib/locales';
import { documentPath, type Section } from '@/lib/paths';
import { Frame } from '@/site/Frame';
import { NotFound } from '@/site/NotFound';

/** What stands at an address without a document: the way to the renamed one, or the page "not found" (status 404). */
export async function missing(locale: Locale, section: Section | null, slug?: string): Promise<ReactNode> {
  const current = section && slug ? await findFormer(section, slug) : null;
  if (section && current) permanentRedirect(documentPath(locale, section, current));
  return (
    <Frame locale={locale} segments={[]}>
      <NotFound locale={locale} />
    </Frame>
  );
}

export async function missingMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'errors' });
  return { title: t('notFoundTitle'), robots: { index: false } };
}
