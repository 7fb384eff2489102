import { getTranslations } from 'next-intl/server';
import { Tag } from '@/ui/Tag';
import { Words } from '@/ui/Words';
import type { AttacheCard } from './view';

type IncumbentProps = Pick<AttacheCard, 'person' | 'vacant' | 'acting'>;

/** Who holds a post, with a mark where they only act in it, or that nobody does. */
export async function Incumbent({ person, vacant, acting }: IncumbentProps) {
  const t = await getTranslations('attaches');
  if (!person || vacant) return <Tag tone="warning">{t('vacant')}</Tag>;
  return (
    <>
      <a href={person.href}>
        <Words text={person.name} />
      </a>
      {acting && (
        <>
          {' '}
          <Tag tone="accent">{t('acting')}</Tag>
        </>
      )}
    </>
  );
}
