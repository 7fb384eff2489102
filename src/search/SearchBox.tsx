import { getTranslations } from 'next-intl/server';
import styles from './SearchBox.module.css';

/** The form of the search page, with what was looked for. */
export async function SearchBox({ action, term }: { action: string; term?: string }) {
  const t = await getTranslations('search');
  return (
    <search>
      <form className={styles.form} action={action} method="get">
        <label className={`usa-label ${styles.label}`} htmlFor="term">
          {t('label')}
        </label>
        <input className={`usa-input ${styles.input}`} id="term" type="search" name="q" defaultValue={term} required />
        <button className={`usa-button ${styles.button}`} type="submit">
          {t('button')}
        </button>
      </form>
    </search>
  );
}
