import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { path } from '@/lib/paths';
import { FrontNews } from '@/news/FrontNews';
import { findFrontPage } from '@/news/queries';
import { countListing } from '@/offices/queries';
import { FrontPrograms } from '@/programs/FrontPrograms';
import { listPrograms } from '@/programs/queries';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { OverviewPage } from '@/site/OverviewPage';
import { findOverview, findSiteFrame } from '@/site/queries';
import { organizationData } from '@/site/structuredData';
import { PersonCard } from '@/staff/PersonCard';
import { listLeadership } from '@/staff/queries';
import { JsonLd } from '@/ui/JsonLd';

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata(async ({ locale }) =>
  pageMetadata(await findSiteFrame(locale), { locale, segments: [], title: null }),
);

export default sitePage(async ({ locale, viewer }) => {
  const [site, overview] = await Promise.all([findSiteFrame(locale), findOverview(locale, viewer)]);
  const [listing, front, programs, people] = await Promise.all([
    countListing(viewer),
    findFrontPage(locale, viewer),
    listPrograms(locale, viewer),
    listLeadership(locale, viewer),
  ]);
  const news = front && <FrontNews front={front} topics={overview.featuredTopics} locale={locale} />;
  const tiles = programs.length > 0 && <FrontPrograms programs={programs} locale={locale} />;
  const leadership = people.length > 0 && people.map((person) => <PersonCard key={person.href} person={person} />);
  return (
    <Frame locale={locale} segments={[]} draft={viewer.draft}>
      <JsonLd data={organizationData(site, path(locale))} />
      <OverviewPage {...{ site, overview, listing, news, programs: tiles, leadership, locale }} />
    </Frame>
  );
});
