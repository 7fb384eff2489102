import { getTranslations } from 'next-intl/server';
import type { Text } from '@/lib/text';
import { Words } from './Words';

/** Says on every page that the site is not official. The settings may put it in other words. */
export async function DemonstrationNotice({ text }: { text: Text | null }) {
  const [t, header] = await Promise.all([getTranslations('common'), getTranslations('header')]);
  return (
    <section className="ui-demonstration" aria-label={header('demonstration')}>
      <p className="grid-container">
        <Words text={text ?? t('demonstrationNotice')} />
      </p>
    </section>
  );
}
