import type { Picture } from '@/lib/richText';
import { langProps } from '@/lib/text';

type PictureViewProps = {
  picture: Picture;
  /** How wide the picture stands on the page, as in the `sizes` attribute. */
  sizes: string;
  /** For the one picture that a visitor sees first. */
  eager?: boolean;
};

/** A picture in the sizes and formats it was stored in; the browser chooses. */
export function PictureView({ picture, sizes, eager = false }: PictureViewProps) {
  const { src, width, height, alt, sources } = picture;
  return (
    <picture>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        width={width}
        height={height}
        alt={alt.value}
        {...langProps(alt)}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
