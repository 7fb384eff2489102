import type { ReactNode } from 'react';

type SectionProps = {
  id?: string;
  heading?: ReactNode;
  tone?: 'plain' | 'light' | 'dark';
  /** A link to more of the same, beside the heading. */
  more?: ReactNode;
  children: ReactNode;
};

/** A band over the whole width of the page with a heading of the second level. */
export function Section({ id, heading, tone = 'plain', more, children }: SectionProps) {
  const headingId = id && heading ? `${id}-heading` : undefined;
  return (
    <section id={id} className={`ui-section ui-section--${tone}`} aria-labelledby={headingId}>
      <div className="grid-container">
        {heading && (
          <div className="ui-section__head">
            <h2 id={headingId}>{heading}</h2>
            {more && <div className="ui-section__more">{more}</div>}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}
