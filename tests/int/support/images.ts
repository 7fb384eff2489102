import sharp from 'sharp';
import type { Media } from '@/payload-types';
import type { Client } from './rest';

/** A picture as a camera makes it: a gradient with a position in its EXIF data. */
export async function anImage(width = 1000, height = 667, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  const background = { r: 12, g: 90, b: 160 };
  return sharp({ create: { width, height, channels: 3, background } })
    .withExif({ IFD0: { Make: 'CameraMaker' }, IFD3: { GPSLatitude: '12/1 34/1 56/1', GPSLatitudeRef: 'N' } })
    [format]()
    .toBuffer();
}

export function aForm(data: object, file: Buffer, name: string, type = 'image/png'): FormData {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)], { type }), name);
  form.set('_payload', JSON.stringify(data));
  return form;
}

export async function anUpload(
  client: Client,
  data: object,
  file: Buffer,
  name: string,
): Promise<Media & { filename: string }> {
  const answer = await client.call('POST', '/media', aForm(data, file, name));
  if (answer.status !== 201) throw new Error(`The image was refused: ${answer.text}`);
  return answer.body.doc;
}
