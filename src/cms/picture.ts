import type { Locale } from '@/lib/locales';
import type { Picture } from '@/lib/richText';
import { type Field, requiredText, type Text } from '@/lib/text';
import type { Media } from '@/payload-types';

type Format = 'avif' | 'webp';
type Size = { url?: string | null; width?: number | null; height?: number | null };

/** In pixels, the ready-made sizes of each image. */
export const WIDTHS = [480, 960, 1600] as const;

/** An uploaded image with its ready-made sizes; null where the file is missing. Addresses are paths on this site. */
export function toPicture(
  media: Media | null,
  locale: Locale,
  caption?: Text | null,
  credit?: string | null,
): Picture | null {
  if (!media?.url || !media.width || !media.height) return null;
  const largest = sizesOf(media, 'webp').at(-1);
  return {
    src: onThisSite(largest?.url ?? media.url),
    width: largest?.width ?? media.width,
    height: largest?.height ?? media.height,
    alt: requiredText(media.alt as Field<string>, locale),
    sources: [sourceOf(media, 'avif'), sourceOf(media, 'webp')].flatMap((source) => source ?? []),
    caption,
    credit: credit || media.credit || null,
  };
}

function sourceOf(media: Media, format: Format): Picture['sources'][number] | null {
  const sizes = sizesOf(media, format);
  if (!sizes.length) return null;
  const srcSet = sizes.map((size) => `${onThisSite(size.url ?? '')} ${size.width}w`).join(', ');
  return { type: `image/${format}`, srcSet };
}

function sizesOf(media: Media, format: Format): Size[] {
  const sizes = (media.sizes ?? {}) as Record<string, Size | undefined>;
  const made = WIDTHS.flatMap((width) => {
    const size = sizes[`${format}${width}`];
    return size?.url && size.width ? [size] : [];
  });
  // A picture smaller than a size is kept as it is, under each of the names.
  return made.filter(({ width }, index) => width !== made[index - 1]?.width);
}

function onThisSite(url: string): string {
  return url.startsWith('/') ? url : new URL(url).pathname;
}
