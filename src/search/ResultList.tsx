import { Words } from '@/ui/Words';
import styles from './ResultList.module.css';
import type { Result } from './view';

/** Documents that were found: what each is called, and a line about it. */
export function ResultList({ results }: { results: Result[] }) {
  return (
    <ul className={styles.results}>
      {results.map(({ name, href, note }) => (
        <li key={href} className={styles.result}>
          <a className={styles.name} href={href}>
            <Words text={name} />
          </a>
          {note && (
            <span className={styles.note}>
              <Words text={note} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
