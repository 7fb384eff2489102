import type { ReactNode } from 'react';

/** Keeps its content within the width of the page. */
export function Container({ children }: { children: ReactNode }) {
  return <div className="grid-container">{children}</div>;
}
