import { getTranslations } from 'next-intl/server';
import type { Picture } from '@/lib/richText';
import { PictureView } from './PictureView';
import { Words } from './Words';

type FigureProps = { picture: Picture; sizes: string; eager?: boolean };

/** A picture with what is written under it. */
export async function Figure({ picture, sizes, eager }: FigureProps) {
  const t = await getTranslations('common');
  const { caption, credit } = picture;
  return (
    <figure className="ui-figure">
      <PictureView picture={picture} sizes={sizes} eager={eager} />
      {(caption || credit) && (
        <figcaption>
          {caption && <Words text={caption} />}{' '}
          {credit && <span className="ui-figure__credit">{t('credit', { name: credit })}</span>}
        </figcaption>
      )}
    </figure>
  );
}
