import { getTranslations } from 'next-intl/server';
import { Words } from '@/ui/Words';
import styles from './AttacheTable.module.css';
import { Incumbent } from './Incumbent';
import type { PlacedAttache } from './view';

type AttacheTableProps = {
  postings: PlacedAttache[] /** The id of the heading that names the table. */;
  label: string;
};

/** Posts by office: the place, and who serves there as what. */
export async function AttacheTable({ postings, label }: AttacheTableProps) {
  const t = await getTranslations('attaches');
  return (
    <table className={styles.table} aria-labelledby={label}>
      <thead>
        <tr>
          <th scope="col">{t('office')}</th>
          <th scope="col">{t('incumbent')}</th>
        </tr>
      </thead>
      <tbody>
        {postings.map((posting) => (
          <tr key={posting.href}>
            <th scope="row">
              <a href={posting.office.href}>
                <Words text={posting.office.name} />
              </a>
              <span className={styles.more}>
                <Words text={posting.office.country} />
              </span>
            </th>
            <td>
              <Incumbent {...posting} />
              <span className={styles.more}>
                <a href={posting.href}>
                  <Words text={posting.title} />
                  <span className="usa-sr-only">
                    {' – '}
                    <Words text={posting.office.name} />
                  </span>
                </a>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
