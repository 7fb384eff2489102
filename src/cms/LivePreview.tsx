'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation';

/** In the admin's live preview, fetches the page anew whenever the form beside it has been saved. Drafts alone carry it. */
export function LivePreview() {
  const router = useRouter();
  const origin = typeof window === 'undefined' ? '' : window.location.origin;
  return <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={origin} />;
}
