import type { ReactNode } from 'react';
import type { Picture } from '@/lib/richText';
import { PictureView } from './PictureView';

type CardProps = {
  heading: ReactNode;
  headingLevel?: 2 | 3;
  href?: string;
  picture?: Picture | null;
  kicker?: ReactNode;
  children?: ReactNode;
};

/** One of a group of things, with a heading that leads to it. Stands inside a `CardGroup`. */
export function Card({ heading, headingLevel = 3, href, picture, kicker, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="ui-card">
      <div className="ui-card__body">
        <Heading className="ui-card__heading">{href ? <a href={href}>{heading}</a> : heading}</Heading>
        {kicker && <p className="ui-kicker">{kicker}</p>}
        {children}
      </div>
      {picture && (
        <div className="ui-card__media">
          <PictureView picture={picture} sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 100vw" />
        </div>
      )}
    </li>
  );
}
