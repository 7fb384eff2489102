import path from 'node:path';
import { ar } from '@payloadcms/translations/languages/ar';
import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import { fr } from '@payloadcms/translations/languages/fr';
import type { Config } from 'payload';

export const adminLanguages = { en, es, fr, ar };

/** How the admin looks and where its generated import map stands. */
export function adminPanel(root: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    avatar: 'default',
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    components: { graphics: { Icon: '/src/cms/brand/Icon#Icon', Logo: '/src/cms/brand/Logo#Logo' } },
    meta: {
      titleSuffix: '– Chancery',
      robots: 'noindex, nofollow',
      defaultOGImageType: 'off',
      icons: [{ url: '/favicon.svg', type: 'image/svg+xml' }],
    },
    livePreview: {
      breakpoints: [
        { name: 'phone', label: '320 px', width: 320, height: 640 },
        { name: 'tablet', label: '768 px', width: 768, height: 1024 },
        { name: 'desk', label: '1280 px', width: 1280, height: 800 },
      ],
    },
  };
}
