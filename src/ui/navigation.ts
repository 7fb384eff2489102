import type { Text } from '@/lib/text';

/** A link of the site's navigation as an editor named it; `current` where the page is inside that section. */
export type NavigationLink = { label: Text; href: string; current?: boolean };
