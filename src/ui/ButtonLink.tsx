import type { ReactNode } from 'react';

type ButtonLinkProps = { href: string; tone?: 'primary' | 'outline'; children: ReactNode };

/** A link that is the main thing to do next. */
export function ButtonLink({ href, tone = 'primary', children }: ButtonLinkProps) {
  return (
    <a className={`usa-button${tone === 'outline' ? ' usa-button--outline' : ''}`} href={href}>
      {children}
    </a>
  );
}
