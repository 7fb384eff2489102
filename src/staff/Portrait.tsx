import type { Picture } from '@/lib/richText';
import { PictureView } from '@/ui/PictureView';
import styles from './Portrait.module.css';

type PortraitProps = { photograph: Picture | null; size?: 'small' | 'large' };

/** The photograph of a person, or a drawing that shows nobody. */
export function Portrait({ photograph, size = 'small' }: PortraitProps) {
  const width = size === 'large' ? '18rem' : '7rem';
  return (
    <div className={`${styles.portrait} ${size === 'large' ? styles.large : ''}`}>
      {photograph ? <PictureView picture={photograph} sizes={width} eager={size === 'large'} /> : <Drawing />}
    </div>
  );
}

function Drawing() {
  return (
    <svg viewBox="0 0 96 112" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMax slice">
      <path className={styles.halo} d="M-16 72a64 64 0 0 1 128 0v60H-16z" />
      <path className={styles.bust} d="M8 112c0-23 14-36 40-36s40 13 40 36z" />
      <ellipse className={styles.head} cx="48" cy="49" rx="19" ry="23" />
    </svg>
  );
}
