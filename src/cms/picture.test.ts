import { describe, expect, it } from 'vitest';
import type { Media } from '@/payload-types';
import { toPicture } from './picture';

const file = (name: string, width: number) => ({ url: `/api/media/file/${name}`, width, height: width / 2 });
const media = (own: object): Media =>
  ({ id: 'x', alt: { en: 'A statue' }, ...file('statue.webp', 2000), sizes: {}, ...own }) as never;

describe('toPicture', () => {
  it('offers AVIF before WebP, and the largest WebP where neither is understood', () => {
    const sizes = {
      avif480: file('a480.avif', 480),
      avif960: file('a960.avif', 960),
      webp480: file('w480.webp', 480),
      webp960: file('w960.webp', 960),
    };
    expect(toPicture(media({ sizes }), 'en')).toMatchObject({
      src: '/api/media/file/w960.webp',
      width: 960,
      height: 480,
      sources: [
        { type: 'image/avif', srcSet: '/api/media/file/a480.avif 480w, /api/media/file/a960.avif 960w' },
        { type: 'image/webp', srcSet: '/api/media/file/w480.webp 480w, /api/media/file/w960.webp 960w' },
      ],
    });
  });

  it('names each width once, though a small picture is stored under several', () => {
    const sizes = { avif480: file('a.avif', 480), avif960: file('b.avif', 700), avif1600: file('c.avif', 700) };
    expect(toPicture(media({ sizes }), 'en')?.sources[0]?.srcSet).toBe(
      '/api/media/file/a.avif 480w, /api/media/file/b.avif 700w',
    );
  });

  it('leads to this site, and marks words in another language', () => {
    const picture = toPicture(media({ url: 'https://elsewhere.example/api/media/file/x.webp' }), 'ar');
    expect(picture?.src).toBe('/api/media/file/x.webp');
    expect(picture?.alt).toEqual({ value: 'A statue', lang: 'en', dir: 'ltr' });
  });

  it('is none without a file', () => {
    expect(toPicture(null, 'en')).toBeNull();
    expect(toPicture(media({ url: null }), 'en')).toBeNull();
  });
});
