import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locales';
import { path } from '@/lib/paths';
import { Section } from '@/ui/Section';
import { ProgramList } from './ProgramList';
import type { ProgramCard } from './view';

/** The programs on the overview. */
export async function FrontPrograms({ programs, locale }: { programs: ProgramCard[]; locale: Locale }) {
  const t = await getTranslations('overview');
  return (
    <Section id="programs" heading={t('programs')} more={<a href={path(locale, '/programs')}>{t('allPrograms')}</a>}>
      <ProgramList programs={programs} />
    </Section>
  );
}
