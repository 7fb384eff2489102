import type { PayloadRequest } from 'payload';
import sharp from 'sharp';
import { locales } from '@/lib/locales';
import { file, json, type L } from './files';

type Image = { file: string; alt: L; credit: string };

/** The demonstration's drawings, through the same door as an editor's upload. Answers the id of each by its key. */
export async function writeImages(req: PayloadRequest): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [key, image] of Object.entries(await json<Record<string, Image>>('media.json'))) {
    const data = await sharp(await file(`media/${image.file}`))
      .png()
      .toBuffer();
    const { id } = await req.payload.create({
      req,
      collection: 'media',
      locale: 'en',
      data: { alt: image.alt.en, credit: image.credit },
      file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.length },
      context: { withoutPages: true },
    });
    for (const locale of locales.filter((other) => other !== 'en')) {
      await req.payload.update({
        req,
        collection: 'media',
        id,
        locale,
        data: { alt: image.alt[locale] },
        context: { withoutPages: true },
      });
    }
    await req.payload.db.updateOne({ req, collection: 'media', id, data: { released: true }, returning: false });
    ids.set(key, id);
  }
  return ids;
}
