import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { Columns } from '@/ui/Columns';
import { Facts } from '@/ui/Facts';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import { Incumbent } from './Incumbent';
import { OfficeOfPost } from './OfficeOfPost';
import { TimeInPost } from './TimeInPost';
import type { AttachePage as Posting } from './view';

/** One post: who holds it since when, what it is for, and how to reach the office. */
export async function AttachePage({ posting, locale }: { posting: Posting; locale: Locale }) {
  const t = await getTranslations('attaches');
  const { office, vacant, remit, from, until } = posting;
  const known = [
    { term: t('incumbent'), value: <Incumbent {...posting} /> },
    (from || until) && { term: t('term'), value: <TimeInPost from={from} until={until} locale={locale} /> },
    remit && { term: t('remit'), value: <Words text={remit} /> },
  ];
  return (
    <>
      <PageHeader
        title={posting.name}
        kicker={office && <Words text={office.country} />}
        intro={vacant && t('vacantText')}
      />
      <Section>
        <Columns aside={office && <OfficeOfPost posting={posting} office={office} />}>
          <Facts items={known.flatMap((fact) => fact || [])} />
        </Columns>
      </Section>
    </>
  );
}
