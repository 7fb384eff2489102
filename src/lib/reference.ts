import type { Text } from './text';

/** Another document as a link: what it is called and where it stands. */
export type Reference = { name: Text; href: string };
