import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { payload } from '@/cms/payload';
import { accountOf } from '@/cms/roles';
import { pathOnThisSite } from '@/lib/links';

/** Switches draft mode on for whoever is signed in, and leads to a page. The access rules decide what it shows. */
export async function GET(request: NextRequest): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers });
  const path = pathOnThisSite(request.nextUrl.searchParams.get('path'));
  if (!accountOf(user)) redirect('/admin');
  (await draftMode()).enable();
  redirect(path);
}
