/** Faults against the floors: the file that commits it, and the import. */
export const floorFaults: [file: string, statement: string][] = [
  // Floor 0
  ['src/lib/a.ts', "import { read } from '@/cms/payload';"],
  ['src/lib/b.ts', "import { Words } from '@/ui/Words';"],
  ['src/lib/c.ts', "import { APIError } from 'payload';"],
  ['src/lib/d.ts', "import type { Office } from '@/payload-types';"],
  ['src/ui/A.tsx', "import { read } from '@/cms/payload';"],
  ['src/ui/B.tsx', "import { OfficePage } from '@/offices/OfficePage';"],
  ['src/ui/C.tsx', "import { useField } from '@payloadcms/ui';"],
  ['src/ui/d.ts', "import type { Office } from '@/payload-types';"],
  // Floor 1
  ['src/cms/a.ts', "import { toOfficePage } from '@/offices/view';"],
  ['src/cms/b.ts', "import { sitePage } from '@/app/(site)/sitePage';"],
  ['src/cms/c.ts', "import config from '@payload-config';"],
  ['src/cms/d.ts', "import { revalidateTag } from 'next/cache';"],
  ['src/cms/E.tsx', "import type { Office } from '@/payload-types';"],
  ['src/cms/fields/f.ts', "import { kitWord } from '../kitLabels';"],
  // Floor 2
  ['src/offices/a.ts', "import { toNewsPage } from '@/news/view';"],
  ['src/offices/b.ts', "import { toNewsPage } from '../news/view';"],
  ['src/offices/c.ts', "import type { NewsPage } from '@/news/view';"],
  ['src/offices/d.ts', "export const e = () => import('@/news/view');"],
  ['src/offices/f.ts', "import { sitePage } from '@/app/(site)/sitePage';"],
  ['src/offices/g.ts', "import { toOfficePage } from '@/offices/view';"],
  ['src/offices/h.ts', "import config from '@payload-config';"],
  ['src/offices/i.ts', "import { unstable_cache } from 'next/cache';"],
  ['src/offices/J.tsx', "import type { Office } from '@/payload-types';"],
  ['src/offices/K.tsx', "import { getPayload } from 'payload';"],
  ['src/offices/L.tsx', "import { RscEntry } from '@payloadcms/richtext-lexical/rsc';"],
  ['src/offices/M.tsx', "import { NewsCard } from '@/news/NewsCard';"],
  ['src/aRoomOfTomorrow/a.ts', "import { toOfficePage } from '@/offices/view';"],
  ['src/aRoomOfTomorrow/B.tsx', "import type { Office } from '@/payload-types';"],
  // Floor 3
  ['src/app/(site)/[locale]/a/page.tsx', "import type { Office } from '@/payload-types';"],
  ['src/app/(site)/[locale]/b/page.tsx', "import { getPayload } from 'payload';"],
  ['src/app/(site)/[locale]/c/page.tsx', "import { sitePage } from '../../sitePage';"],
  ['src/app/health/d/route.ts', "import { revalidatePath } from 'next/cache';"],
  ['src/app/(payload)/e.tsx', "import { revalidatePath } from 'next/cache';"],
  ['scripts/f.ts', "import { revalidatePath } from 'next/cache';"],
  ['tests/int/g.ts', "import { revalidatePath } from 'next/cache';"],
];

/** What the floors allow, so that a rule that forbids everything is found out. */
export const floorRights: [file: string, statement: string][] = [
  ['src/lib/right.ts', "import { isSlug } from './slug';"],
  ['src/ui/Right.tsx', "import { isSlug } from '@/lib/slug';"],
  ['src/cms/right.ts', "import type { Office } from '@/payload-types';"],
  ['src/cms/Right.tsx', "import { Words } from '@/ui/Words';"],
  ['src/offices/right.ts', "import type { Office } from '@/payload-types';"],
  ['src/offices/Right.tsx', "import { toOfficePage } from './view';"],
  ['src/app/(site)/right.tsx', "import { toOfficePage } from '@/offices/view';"],
  ['src/app/(payload)/right.tsx', "import config from '@payload-config';"],
  ['scripts/right.ts', "import config from '@payload-config';"],
];
