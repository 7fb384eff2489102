import type { ReactNode } from 'react';

type ColumnsProps = {
  aside?: ReactNode;
  /** For what leads through the main column: on narrow screens it stands above it instead of below. */
  asideFirst?: boolean;
  children: ReactNode;
};

/** The main column of a page and, on wide screens beside it, a narrower one. */
export function Columns({ aside, asideFirst = false, children }: ColumnsProps) {
  const side = aside && <div className="ui-columns__aside">{aside}</div>;
  return (
    <div className={aside ? 'ui-columns ui-columns--two' : 'ui-columns'}>
      {asideFirst && side}
      <div className="ui-columns__main">{children}</div>
      {!asideFirst && side}
    </div>
  );
}
