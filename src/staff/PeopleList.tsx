import { HeldPosition } from './HeldPosition';
import styles from './PeopleList.module.css';
import type { PersonCard as Person } from './view';

/** Many people, each in two lines. */
export function PeopleList({ people }: { people: Person[] }) {
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.slug} className={styles.person}>
          <a className={styles.name} href={person.href}>
            {person.name}
          </a>
          <span className={styles.position}>
            <HeldPosition position={person.position} acting={person.acting} />
          </span>
        </li>
      ))}
    </ul>
  );
}
