import type { ReactNode } from 'react';

/** Cards side by side as the width allows. Its children are `Card`s. */
export function CardGroup({ children }: { children: ReactNode }) {
  return <ul className="ui-cards">{children}</ul>;
}
