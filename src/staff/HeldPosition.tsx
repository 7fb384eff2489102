import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import { Tag } from '@/ui/Tag';
import { Words } from '@/ui/Words';

/** What a person is, with a mark where they only act in that position. */
export async function HeldPosition({ position, acting }: { position: Text; acting: boolean }) {
  const t = await getTranslations('common');
  return (
    <>
      {acting && (
        <>
          <Tag tone="accent">{t('acting')}</Tag>{' '}
        </>
      )}
      <Words text={position} />
    </>
  );
}
