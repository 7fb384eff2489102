import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Columns } from '@/ui/Columns';
import { LongText } from '@/ui/LongText';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Tag } from '@/ui/Tag';
import { Words } from '@/ui/Words';
import { HeldPosition } from './HeldPosition';
import { PersonAside } from './PersonAside';
import type { PersonPage as Person } from './view';

/** A profile. `news` is what the newsroom has about the person, or null. */
export async function PersonPage({ person, news }: { person: Person; news: ReactNode }) {
  const t = await getTranslations();
  return (
    <>
      <PageHeader
        title={person.name}
        kicker={person.honorific && <Words text={person.honorific} />}
        intro={<HeldPosition position={person.position} acting={person.acting} />}
      >
        {person.sample && <Tag tone="warning">{t('common.sample')}</Tag>}
      </PageHeader>
      <Section>
        <Columns aside={<PersonAside person={person} />}>
          {person.biography && (
            <>
              <h2 id="biography">{t('staff.biography')}</h2>
              <LongText text={person.biography} above={2} />
            </>
          )}
        </Columns>
      </Section>
      {news && (
        <Section id="news" heading={t('staff.news')} tone="light">
          {news}
        </Section>
      )}
    </>
  );
}
