import { getTranslations } from 'next-intl/server';
import { missing, missingMetadata } from '@/app/(site)/missing';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { NewsList } from '@/news/NewsList';
import { listNewsAbout } from '@/news/queries';
import { ProgramPage } from '@/programs/ProgramPage';
import { findProgram, listPrograms } from '@/programs/queries';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

type Params = { slug: string };

export const generateStaticParams = () => [];

export const generateMetadata = siteMetadata<Params>(async ({ locale, viewer, params: { slug } }) => {
  const [site, program] = await Promise.all([findSiteFrame(locale), findProgram(slug, locale, viewer)]);
  if (!program) return missingMetadata(locale);
  const { name, summary } = program;
  return pageMetadata(site, { locale, segments: ['/programs', slug], title: name, description: summary });
});

export default sitePage<Params>(async ({ locale, viewer, params: { slug } }) => {
  const program = await findProgram(slug, locale, viewer);
  if (!program) return missing(locale, 'programs', slug);
  const [programs, news] = await Promise.all([
    listPrograms(locale, viewer),
    listNewsAbout('programs', program.id, locale, viewer),
  ]);
  const t = await getTranslations('programs');
  const crumbs = [{ label: plain(t('title')), href: path(locale, '/programs') }];
  const related = news.length > 0 && <NewsList items={news} />;
  return (
    <Frame locale={locale} segments={['/programs', slug]} crumbs={crumbs} title={program.name} draft={viewer.draft}>
      <ProgramPage program={program} programs={programs} news={related} />
    </Frame>
  );
});
