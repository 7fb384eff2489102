import type { Metadata } from 'next';
import { unstable_rethrow } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { currentViewer, type Viewer } from '@/cms/viewer';
import { defaultLocale, isLocale, type Locale } from '@/lib/locales';
import { log } from '@/lib/log';
import { findSiteFrame } from '@/site/queries';
import { Unavailable } from '@/site/Unavailable';

type Props<Params> = { params: Promise<Params & { locale: string }> };
type Context<Params> = { locale: Locale; viewer: Viewer; params: Params };

/**
 * A public page: settles language and viewer, then renders. Everything that can fail is read before the first byte,
 * so that a failure (the database is gone, say) becomes a page that says so, with status 503.
 */
export function sitePage<Params = object>(render: (context: Context<Params>) => Promise<ReactNode>) {
  return async function page(props: Props<Params>): Promise<ReactNode> {
    const context = await contextOf(props);
    try {
      await findSiteFrame(context.locale);
      return await render({ ...context, viewer: await currentViewer() });
    } catch (error) {
      unstable_rethrow(error);
      log.error({ err: error }, 'A page could not be made');
      return <Unavailable locale={context.locale} />;
    }
  };
}

/** The metadata of a public page; where it cannot be read, that of the page which says so. */
export function siteMetadata<Params = object>(describe: (context: Context<Params>) => Promise<Metadata>) {
  return async function generateMetadata(props: Props<Params>): Promise<Metadata> {
    const context = await contextOf(props);
    try {
      return await describe({ ...context, viewer: await currentViewer() });
    } catch (error) {
      unstable_rethrow(error);
      const t = await getTranslations({ locale: context.locale, namespace: 'errors' });
      return { title: t('unavailableTitle'), robots: { index: false } };
    }
  };
}

async function contextOf<Params>({ params }: Props<Params>): Promise<Omit<Context<Params>, 'viewer'>> {
  const given = await params;
  const locale = isLocale(given.locale) ? given.locale : defaultLocale;
  setRequestLocale(locale);
  return { locale, params: given };
}
