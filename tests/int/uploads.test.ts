import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/env';
import { aNewsItem } from '../support/factories';
import { bin, cms, draft, published, row, signedIn } from './support/cms';
import { aForm, anImage, anUpload } from './support/images';
import { Client } from './support/rest';

let author: Awaited<ReturnType<typeof signedIn>>;
let publisher: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  author = await signedIn('author');
  publisher = await signedIn('publisher');
});

const WORDS = { alt: 'A statue in a crate' };
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe('an upload is refused, with a sentence,', () => {
  const cases: [string, Buffer, string, string][] = [
    ['of a text under the name of a picture', Buffer.from('Not a picture at all'), 'picture.png', 'image/png'],
    ['of a page under the name of a picture', Buffer.from('<!doctype html><script>1</script>'), 'a.png', 'image/png'],
    ['of a drawing in SVG', Buffer.from(SVG), 'drawing.svg', 'image/svg+xml'],
    ['of a drawing in SVG that calls itself PNG', Buffer.from(SVG), 'drawing.png', 'image/png'],
    ['of a GIF', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64'), 'a.gif', 'image/gif'],
    ['of a PDF that calls itself JPEG', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'a.jpg', 'image/jpeg'],
  ];

  it.each(cases)('%s', async (_what, file, name, type) => {
    const answer = await author.client.call('POST', '/media', aForm(WORDS, file, name, type));
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toMatch(/not a JPEG, PNG, WebP or AVIF image/);
  });

  it('in place of a good picture', async () => {
    const { id } = await anUpload(author.client, WORDS, await anImage(), 'good.png');
    const form = aForm(WORDS, Buffer.from('Not a picture at all'), 'picture.png');
    expect((await author.client.call('PATCH', `/media/${id}`, form)).status).toBe(400);
  });

  it('of more than 12 MB, in the language of the admin', async () => {
    const large = Buffer.concat([await anImage(), Buffer.alloc(13 * 1024 * 1024)]);
    const headers = { 'Accept-Language': 'es' };
    const answer = await author.client.call('POST', '/media', aForm(WORDS, large, 'large.png'), { headers });
    expect(answer.status).toBe(413);
    expect(answer.body.errors[0].message).toBe('Este archivo supera los 12 MB. Redúzcalo y vuelva a intentarlo.');
  });

  it('without words for those who do not see it', async () => {
    for (const data of [{}, { alt: '' }, { alt: '   ' }]) {
      const answer = await author.client.call('POST', '/media', aForm(data, await anImage(), 'mute.png'));
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].data.errors[0]).toMatchObject({ path: 'alt' });
    }
  });

  it('by an address instead of a file', async () => {
    const answer = await author.client.post('/media', { ...WORDS, url: 'http://169.254.169.254/latest/meta-data' });
    expect(answer.status).toBe(400);
    const pasted = await author.client.get('/media/paste-url?src=http://169.254.169.254/');
    expect(pasted.status).toBeGreaterThanOrEqual(400);
  });

  it('by somebody who may not', async () => {
    const listing = await signedIn('listing-manager');
    const auditor = await signedIn('auditor');
    for (const client of [new Client(), listing.client, auditor.client]) {
      const answer = await client.call('POST', '/media', aForm(WORDS, await anImage(), 'no.png'));
      expect(answer.status).toBe(403);
    }
  });
});

describe('a stored picture', () => {
  it('has lost what the camera wrote into it, position included, in every size', async () => {
    for (const format of ['png', 'jpeg'] as const) {
      const file = await anImage(2000, 1200, format);
      expect((await sharp(file).metadata()).exif).toBeDefined();
      const media = await anUpload(author.client, WORDS, file, `trip.${format}`);
      const sizes = Object.values(media.sizes ?? {}) as { filename?: string }[];
      const names = [media.filename, ...sizes.flatMap(({ filename }) => filename ?? [])];
      expect(names).toHaveLength(7);
      for (const name of names) {
        const bytes = await readFile(path.join(env.MEDIA_DIR, name));
        const { exif, xmp, iptc } = await sharp(bytes).metadata();
        expect({ exif, xmp, iptc }, name).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
        expect(bytes.includes('CameraMaker'), name).toBe(false);
      }
    }
  });

  it('is ready in three widths, as AVIF and as WebP', async () => {
    const media = await anUpload(author.client, WORDS, await anImage(2000, 1200), 'wide.png');
    for (const format of ['avif', 'webp'] as const) {
      for (const width of [480, 960, 1600] as const) {
        const size = media.sizes?.[`${format}${width}`];
        expect(size).toMatchObject({ width, mimeType: `image/${format}` });
        const { format: stored, compression } = await sharp(path.join(env.MEDIA_DIR, size?.filename ?? '')).metadata();
        expect([stored, compression]).toEqual(format === 'avif' ? ['heif', 'av1'] : ['webp', undefined]);
      }
    }
  });

  it('is not made larger than it is', async () => {
    const media = await anUpload(author.client, WORDS, await anImage(700, 400), 'small.png');
    expect(media.sizes?.avif480?.width).toBe(480);
    expect(media.sizes?.avif1600?.width).toBe(700);
  });

  it('is sent so that a browser takes it for nothing else', async () => {
    const media = await anUpload(author.client, WORDS, await anImage(), 'sent.png');
    const { headers, status } = await author.client.get(`/media/file/${media.filename}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('image/webp');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/sandbox/);
  });
});

describe('a visitor gets a picture', () => {
  const shown = async (filename: string) => (await new Client().get(`/media/file/${filename}`)).status === 200;

  it('from the first publication that shows it, not before, and its words stay', async () => {
    const media = await anUpload(author.client, WORDS, await anImage(), 'lead.png');
    await author.client.patch(`/media/${media.id}?locale=es`, { alt: 'Una estatua' });
    const item = aNewsItem({ leadImage: { image: media.id } });
    const { id } = await draft('news', item, { by: author.account });
    expect(await shown(media.filename)).toBe(false);
    expect((await new Client().get(`/media/${media.id}`)).status).toBe(404);
    await publisher.client.patch(`/news/${id}`, { _status: 'published' });
    expect(await shown(media.filename)).toBe(true);
    expect(await shown(media.sizes?.avif480?.filename ?? '')).toBe(true);
    expect(await row('media', media.id)).toMatchObject({ alt: { en: WORDS.alt, es: 'Una estatua' } });
  });

  it('that stands in a long text', async () => {
    const media = await anUpload(author.client, WORDS, await anImage(), 'within.png');
    const upload = {
      type: 'upload',
      version: 3,
      format: '',
      fields: null,
      relationTo: 'media',
      value: media.id,
      id: media.id,
    };
    const body = { root: { type: 'root', children: [upload], direction: null, format: '', indent: 0, version: 1 } };
    await publisher.client.post('/news', { ...aNewsItem(), body, _status: 'published' });
    expect(await shown(media.filename)).toBe(true);
  });

  it('that the settings show', async () => {
    const administrator = await signedIn('administrator');
    const media = await anUpload(administrator.client, WORDS, await anImage(), 'hero.png');
    const site = { name: 'Site', heroHeading: 'Welcome', heroImage: media.id };
    expect((await administrator.client.post('/globals/site', site)).status).toBe(200);
    expect(await shown(media.filename)).toBe(true);
  });

  it('not from the bin', async () => {
    const media = await anUpload(author.client, WORDS, await anImage(), 'binned.png');
    await published('news', aNewsItem({ leadImage: { image: media.id } }));
    await bin('media', media.id);
    expect(await shown(media.filename)).toBe(false);
    expect((await new Client().get(`/media/${media.id}?trash=true`)).status).toBe(404);
  });

  it('not because an author says that it is released', async () => {
    const media = await anUpload(author.client, { ...WORDS, released: true }, await anImage(), 'claimed.png');
    await author.client.patch(`/media/${media.id}`, { released: true });
    expect(await shown(media.filename)).toBe(false);
    expect((await cms.findByID({ collection: 'media', id: media.id })).released).toBe(false);
  });

  it('whose file lies elsewhere, by no name', async () => {
    for (const name of ['..%2F..%2Fpackage.json', '%2e%2e%2fsecret', '....//secret', 'x%00.png']) {
      const { status } = await new Client().get(`/media/file/${name}`);
      expect([400, 403, 404], name).toContain(status);
    }
  });
});

describe('an author', () => {
  it('changes the words of own pictures, not of others’', async () => {
    const own = await anUpload(author.client, WORDS, await anImage(), 'own.png');
    const theirs = await anUpload(publisher.client, WORDS, await anImage(), 'theirs.png');
    expect((await author.client.patch(`/media/${own.id}`, { alt: 'Better' })).status).toBe(200);
    expect((await author.client.patch(`/media/${theirs.id}`, { alt: 'Worse' })).status).toBe(403);
    expect((await author.client.delete(`/media/${own.id}`)).status).toBe(403);
  });
});
