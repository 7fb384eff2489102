import { Words } from '@/ui/Words';
import styles from './ProgramList.module.css';
import type { ProgramCard } from './view';

type ProgramListProps = { programs: ProgramCard[]; headingLevel?: 2 | 3 };

/** Programs as tiles that fill their row, however many the last row holds. */
export function ProgramList({ programs, headingLevel = 3 }: ProgramListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className={styles.programs}>
      {programs.map(({ href, name, summary }) => (
        <li className={styles.program} key={href}>
          <Heading className={styles.name}>
            <a href={href}>
              <Words text={name} />
            </a>
          </Heading>
          <p className={styles.summary}>
            <Words text={summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}
