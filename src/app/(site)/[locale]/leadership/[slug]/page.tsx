import { getTranslations } from 'next-intl/server';
import { missing, missingMetadata } from '@/app/(site)/missing';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { path } from '@/lib/paths';
import { plain } from '@/lib/text';
import { NewsList } from '@/news/NewsList';
import { listNewsAbout } from '@/news/queries';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';
import { PersonPage } from '@/staff/PersonPage';
import { findPerson } from '@/staff/queries';
import { personData } from '@/staff/structuredData';
import { JsonLd } from '@/ui/JsonLd';

type Params = { slug: string };

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(async ({ locale, viewer, params: { slug } }) => {
  const person = await findPerson(slug, locale, viewer);
  if (!person) return missingMetadata(locale);
  const { name: title, position: description, photograph: picture } = person;
  const site = await findSiteFrame(locale);
  return pageMetadata(site, { locale, segments: ['/leadership', slug], title, description, picture });
});

export default sitePage<Params>(async ({ locale, viewer, params: { slug } }) => {
  const [person, t] = await Promise.all([findPerson(slug, locale, viewer), getTranslations('staff')]);
  if (!person) return missing(locale, 'staff', slug);
  const news = await listNewsAbout('people', person.id, locale, viewer);
  const crumbs = [{ label: plain(t('title')), href: path(locale, '/leadership') }];
  const frame = { locale, segments: ['/leadership', slug], crumbs, title: plain(person.name), draft: viewer.draft };
  return (
    <Frame {...frame}>
      <JsonLd data={personData(person)} />
      <PersonPage person={person} news={news.length > 0 && <NewsList items={news} />} />
    </Frame>
  );
});
