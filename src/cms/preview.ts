import { defaultLocale, isLocale } from '@/lib/locales';
import { documentPath, type Section } from '@/lib/paths';
import type { Capability } from './content';

/** Shows the draft on the real site: beside the form (live preview) and by the Preview button. */
export function previewed(section: Section): Capability {
  return (config) => ({
    ...config,
    admin: {
      ...config.admin,
      preview: (document, { locale }) => previewAddress(section, document, locale),
      livePreview: { url: ({ data, locale }) => previewAddress(section, data, locale.code) },
    },
  });
}

/** The address that switches draft mode on for whoever is signed in and leads to the document's page. */
function previewAddress(section: Section, document: Record<string, unknown>, language: string): string | null {
  const { slug } = document;
  if (typeof slug !== 'string' || !slug) return null;
  const path = documentPath(isLocale(language) ? language : defaultLocale, section, slug);
  return `/preview?path=${encodeURIComponent(path)}`;
}
