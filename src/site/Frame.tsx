import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LivePreview } from '@/cms/LivePreview';
import { type Locale, localeNames, locales } from '@/lib/locales';
import { alternates, path } from '@/lib/paths';
import { plain, type Text } from '@/lib/text';
import { Announcement } from '@/ui/Announcement';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { DemonstrationNotice } from '@/ui/DemonstrationNotice';
import { Footer } from '@/ui/Footer';
import { Header } from '@/ui/Header';
import { Identifier } from '@/ui/Identifier';
import { JsonLd } from '@/ui/JsonLd';
import { OfficialBanner } from '@/ui/OfficialBanner';
import { PreviewBar } from '@/ui/PreviewBar';
import { SkipLink } from '@/ui/SkipLink';
import { findSiteFrame } from './queries';
import { breadcrumbData } from './structuredData';

export type Crumb = { label: Text; href: string };

type FrameProps = {
  locale: Locale;
  /** The page's address without host and language, in parts: `['/offices', 'tokyo']`. */
  segments: string[];
  /** The pages above this one, without the overview; none on the overview itself. */
  crumbs?: Crumb[];
  title?: Text | null;
  draft?: boolean;
  children: ReactNode;
};

/** What stands around the content of every page, from the site settings. */
export async function Frame({ locale, segments, crumbs = [], title, draft = false, children }: FrameProps) {
  const [site, t] = await Promise.all([findSiteFrame(locale), getTranslations('common')]);
  const address = path(locale, ...segments);
  const homeHref = path(locale);
  const trail = title ? [{ label: plain(t('home')), href: homeHref }, ...crumbs, { label: title, href: address }] : [];
  const languages = alternates(...segments);
  return (
    <>
      <SkipLink />
      {draft && <LivePreview />}
      {draft && <PreviewBar leaveHref={`/preview/leave?path=${encodeURIComponent(address)}`} />}
      {site.banner && <OfficialBanner text={site.banner.text} />}
      {site.demonstration && <DemonstrationNotice text={site.demonstration.text} />}
      {site.announcement && <Announcement {...site.announcement} />}
      <Header
        name={site.name}
        shortName={site.shortName}
        parent={site.parents[0] ?? null}
        homeHref={homeHref}
        navigation={site.navigation.map((link) => ({ ...link, current: isWithin(address, link.href, homeHref) }))}
        searchHref={path(locale, '/search')}
        languages={locales.map((other) => ({
          locale: other,
          name: localeNames[other],
          href: languages[other],
          current: other === locale,
        }))}
      />
      {trail.length > 0 && (
        <>
          <Breadcrumbs
            items={trail.map((crumb, index) => (index === trail.length - 1 ? { label: crumb.label } : crumb))}
          />
          <JsonLd data={breadcrumbData(trail.map(({ label, href }) => ({ name: label.value, href })))} />
        </>
      )}
      <main id="main">{children}</main>
      <Footer homeHref={homeHref} name={site.name} links={site.navigation} {...site.headquarters} />
      <Identifier name={site.name} parents={site.parents} links={site.footerLinks} />
    </>
  );
}

function isWithin(address: string, href: string, homeHref: string): boolean {
  return href !== homeHref && (address === href || address.startsWith(`${href}/`));
}
