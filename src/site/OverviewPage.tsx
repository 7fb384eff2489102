import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { About } from './About';
import { ContactBand } from './ContactBand';
import { Duties } from './Duties';
import { Figures } from './Figures';
import { Hero } from './Hero';
import { RelatedPlaces } from './RelatedPlaces';
import { VisionAndLeadership } from './VisionAndLeadership';
import type { Overview, SiteFrame } from './view';
import { WorldMap } from './WorldMap';

type OverviewPageProps = {
  site: SiteFrame;
  overview: Overview;
  /** How many offices in how many countries, and where; counted from the listing. */
  listing: { offices: number; countries: number; positions: { latitude: number; longitude: number }[] };
  news: ReactNode;
  programs: ReactNode;
  leadership: ReactNode;
  locale: Locale;
};

/** The front page. What other rooms show here comes as ready content from the route. */
export function OverviewPage({ site, overview, listing, news, programs, leadership, locale }: OverviewPageProps) {
  const { offices, countries, positions } = listing;
  return (
    <>
      <Hero
        tagline={site.tagline ?? site.name}
        overview={overview}
        locale={locale}
        drawing={<WorldMap positions={positions} />}
        figures={<Figures offices={offices} countries={countries} staff={overview.staffFigure} />}
      />
      {news}
      <About site={site} points={overview.aboutPoints} />
      <Duties {...overview.duties} />
      {programs}
      <VisionAndLeadership vision={overview.vision} leadership={leadership} />
      <ContactBand contact={overview.contact} offices={offices} countries={countries} locale={locale} />
      <RelatedPlaces places={overview.relatedPlaces} />
    </>
  );
}
