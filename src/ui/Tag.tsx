import type { ReactNode } from 'react';

/** A word or two that mark what they stand beside. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | 'warning'; children: ReactNode }) {
  return <span className={`usa-tag ui-tag--${tone}`}>{children}</span>;
}
