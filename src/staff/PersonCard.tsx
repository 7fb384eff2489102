import { Words } from '@/ui/Words';
import { HeldPosition } from './HeldPosition';
import styles from './PersonCard.module.css';
import { Portrait } from './Portrait';
import type { PersonCard as Person } from './view';

type PersonCardProps = { person: Person; headingLevel?: 2 | 3 };

/** A person in a row of people: portrait, name, position. Stands in a list item or by itself. */
export function PersonCard({ person, headingLevel = 3 }: PersonCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={styles.card}>
      <Portrait photograph={person.photograph} />
      <div className={styles.words}>
        <Heading className={styles.name}>
          {person.honorific && (
            <>
              <Words text={person.honorific} />{' '}
            </>
          )}
          <a href={person.href}>{person.name}</a>
        </Heading>
        <p className={styles.position}>
          <HeldPosition position={person.position} acting={person.acting} />
        </p>
      </div>
    </article>
  );
}
