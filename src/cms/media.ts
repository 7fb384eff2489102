import type { CollectionConfig } from 'payload';
import { env } from '@/lib/env';
import { signedInOnly } from './access';
import { content } from './content';
import { noteAuthor } from './drafted';
import { checkFile } from './fileCheck';
import { groups } from './groups';
import type { Labels } from './labels';
import labels from './mediaLabels.json' with { type: 'json' };
import { WIDTHS } from './picture';
import { refreshDeleted, refreshShown } from './publish';
import { refuseWhileUsed } from './references';

const FORMATS = ['avif', 'webp'] as const;
const QUALITY = { avif: 55, webp: 78 } as const;

const imageSizes = WIDTHS.flatMap((width) =>
  FORMATS.map((format) => ({
    name: `${format}${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: { format, options: { quality: QUALITY[format] } },
  })),
);

/** Images. Sharp writes every file anew, which leaves EXIF and GPS data behind. */
export const Media: CollectionConfig = content(
  {
    slug: 'media',
    trash: true,
    admin: { useAsTitle: 'filename', group: groups.site, defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'] },
    defaultPopulate: {
      alt: true,
      credit: true,
      url: true,
      width: true,
      height: true,
      sizes: true,
      filename: true,
      focalX: true,
      focalY: true,
    },
    upload: {
      staticDir: env.MEDIA_DIR,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
      pasteURL: false,
      focalPoint: true,
      crop: true,
      formatOptions: { format: 'webp', options: { quality: 86 } },
      adminThumbnail: 'webp480',
      imageSizes,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('X-Content-Type-Options', 'nosniff');
        headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
        headers.set('Cache-Control', 'public, max-age=3600');
        return headers;
      },
    },
    hooks: {
      beforeOperation: [checkFile],
      beforeChange: [noteAuthor],
      afterChange: [refreshShown],
      beforeDelete: [refuseWhileUsed],
      afterDelete: [refreshDeleted],
    },
    fields: [
      { name: 'alt', type: 'textarea', localized: true, required: true, maxLength: 300 },
      { name: 'credit', type: 'text' },
      {
        name: 'released',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        access: { read: signedInOnly.read, create: () => false, update: () => false },
        admin: { position: 'sidebar', readOnly: true },
      },
      {
        name: 'createdBy',
        type: 'relationship',
        relationTo: 'users',
        index: true,
        access: { ...signedInOnly, create: () => false, update: () => false },
        admin: { hidden: true },
      },
      {
        name: 'authorName',
        type: 'text',
        access: { ...signedInOnly, create: () => false, update: () => false },
        admin: { position: 'sidebar', readOnly: true },
      },
    ],
  },
  labels as Labels,
);
