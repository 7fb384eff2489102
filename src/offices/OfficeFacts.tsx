import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { Facts } from '@/ui/Facts';
import { ReferenceList } from '@/ui/ReferenceList';
import { Words } from '@/ui/Words';
import { countryAnchor } from './directory';
import { MapLink } from './MapLink';
import type { OfficePage } from './view';

/** What kind of office it is, where it stands, and what is spoken there. */
export async function OfficeFacts({ office, locale }: { office: OfficePage; locale: Locale }) {
  const t = await getTranslations('offices');
  const directory = path(locale, '/offices');
  const kind = t(`kinds.${office.kind}`);
  const known = [
    { term: t('kind'), value: office.main ? `${kind} (${t('mainOffice').toLocaleLowerCase(locale)})` : kind },
    office.parent && {
      term: t('under'),
      value: (
        <a href={office.parent.href}>
          <Words text={office.parent.name} />
        </a>
      ),
    },
    office.subOffices.length > 0 && { term: t('subOffices'), value: <ReferenceList items={office.subOffices} /> },
    {
      term: t('country'),
      value: (
        <a href={`${directory}#${countryAnchor(office.country.code)}`}>
          <Words text={office.country.name} />
        </a>
      ),
    },
    { term: t('region'), value: <a href={`${directory}#${office.region}`}>{t(`regions.${office.region}`)}</a> },
    office.languages.length > 0 && {
      term: t('languages'),
      value: new Intl.ListFormat(locale).format(office.languages),
    },
    { term: t('timeZone'), value: <TimeZone {...office.timeZone} /> },
    office.position && { term: t('coordinates'), value: <MapLink {...office.position} /> },
  ];
  return <Facts items={known.flatMap((fact) => fact || [])} />;
}

function TimeZone({ id, name }: OfficePage['timeZone']) {
  return (
    <>
      {name}
      <br />
      <bdi dir="ltr">{id.replaceAll('_', ' ')}</bdi>
    </>
  );
}
