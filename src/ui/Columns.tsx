import type { ReactNode } from 'react';

/** The main column of a page and, on wide screens beside it, a narrower one. */
export function Columns({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <div className={aside ? 'ui-columns ui-columns--two' : 'ui-columns'}>
      <div className="ui-columns__main">{children}</div>
      {aside && <div className="ui-columns__aside">{aside}</div>}
    </div>
  );
}
