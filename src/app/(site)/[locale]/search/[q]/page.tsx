import { getTranslations } from 'next-intl/server';
import { siteMetadata, sitePage } from '@/app/(site)/sitePage';
import { plain } from '@/lib/text';
import { findEverything } from '@/search/queries';
import { SearchPage } from '@/search/SearchPage';
import { termOf } from '@/search/term';
import { Frame } from '@/site/Frame';
import { pageMetadata } from '@/site/metadata';
import { findSiteFrame } from '@/site/queries';

type Params = { q: string };

const segments = (term: string) => (term ? ['/search', term] : ['/search']);

export const generateStaticParams = () => [];
export const generateMetadata = siteMetadata<Params>(async ({ locale, params }) => {
  const t = await getTranslations({ locale, namespace: 'search' });
  const term = termOf(params.q);
  const title = term ? `${t('title')}: ${term}` : t('title');
  const site = await findSiteFrame(locale);
  return { ...pageMetadata(site, { locale, segments: segments(term), title }), robots: { index: false } };
});

export default sitePage<Params>(async ({ locale, viewer, params }) => {
  const t = await getTranslations('search');
  const term = termOf(params.q);
  const results = term ? await findEverything(term, locale, viewer) : undefined;
  return (
    <Frame locale={locale} segments={segments(term)} title={plain(t('title'))} draft={viewer.draft}>
      <SearchPage locale={locale} term={term} results={results} />
    </Frame>
  );
});
