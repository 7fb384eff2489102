import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { pathOnThisSite } from '@/lib/links';

/** The way out of draft mode, to the same page as visitors see it. */
export async function GET(request: NextRequest): Promise<Response> {
  (await draftMode()).disable();
  redirect(pathOnThisSite(request.nextUrl.searchParams.get('path')));
}
