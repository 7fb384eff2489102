import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Text } from '@/lib/text';
import { Columns } from '@/ui/Columns';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Words } from '@/ui/Words';
import { Headquarters } from './Headquarters';
import type { SiteFrame } from './view';

type ContactPageProps = {
  title: Text;
  intro: Text;
  /** The list of offices to choose from, or nothing where there is none. */
  offices: ReactNode;
  /** Where the full list stands. */
  directory: string;
  site: SiteFrame;
};

/** The way to an office, and to headquarters for whoever finds none. */
export async function ContactPage({ title, intro, offices, directory, site }: ContactPageProps) {
  const t = await getTranslations('contact');
  return (
    <>
      <PageHeader title={title} intro={<Words text={intro} />} />
      <Section>
        <Columns aside={<Headquarters {...site.headquarters} />}>
          {offices && (
            <>
              <h2 id="choose">{t('chooseOffice')}</h2>
              <p>
                <a href={directory}>{t('directory')}</a>
              </p>
              {offices}
            </>
          )}
        </Columns>
      </Section>
    </>
  );
}
