import type { ReactNode } from 'react';
import type { Text } from '@/lib/text';
import { Words } from './Words';

type PageHeaderProps = { title: Text | string; kicker?: ReactNode; intro?: ReactNode; children?: ReactNode };

/** The head of an inner page: its name, what kind of page it is, and a sentence or two. */
export function PageHeader({ title, kicker, intro, children }: PageHeaderProps) {
  return (
    <div className="ui-page-header">
      <div className="grid-container">
        {kicker && <p className="ui-kicker">{kicker}</p>}
        <h1>
          <Words text={title} />
        </h1>
        {intro && <div className="usa-intro ui-page-header__intro">{intro}</div>}
        {children}
      </div>
    </div>
  );
}
