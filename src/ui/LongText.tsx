import { getTranslations } from 'next-intl/server';
import type { RichText } from '@/lib/richText';
import { LongTextBlocks } from './LongTextBlocks';

/**
 * The long text of an editor, marked with its language where that is not the page's. `above` is the level of the
 * heading that it stands under.
 */
export async function LongText({ text, above = 1 }: { text: RichText; above?: number }) {
  const t = await getTranslations('common');
  return (
    <div className="usa-prose ui-prose" lang={text.lang} dir={text.dir}>
      <LongTextBlocks
        blocks={text.blocks}
        words={{ elsewhere: t('opensElsewhere'), table: t('table') }}
        above={above}
      />
    </div>
  );
}
