import { getTranslations } from 'next-intl/server';
import { Words } from '@/ui/Words';
import styles from './Figures.module.css';
import type { Overview } from './view';

type FiguresProps = { offices: number; countries: number; staff: Overview['staffFigure'] };

/** The organization in figures: counted from the listing, but for the staff, which the editors say. */
export async function Figures({ offices, countries, staff }: FiguresProps) {
  const t = await getTranslations('overview');
  return (
    <dl className={styles.figures}>
      <div className={styles.figure}>
        <dt>{t('offices', { count: offices })}</dt>
        <dd>{offices}</dd>
      </div>
      <div className={styles.figure}>
        <dt>{t('countries', { count: countries })}</dt>
        <dd>{countries}</dd>
      </div>
      {staff && (
        <div className={styles.figure}>
          <dt>{staff.label ? <Words text={staff.label} /> : t('staff')}</dt>
          <dd>{t('moreThan', { count: staff.value })}</dd>
        </div>
      )}
    </dl>
  );
}
