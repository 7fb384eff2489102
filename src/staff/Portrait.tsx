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
      <path className={styles.halo} d="M-16 76a64 64 0 0 1 128 0v60H-16z" />
      <path className={styles.coat} d="M6 112c0-25 15-36 32-40h20c17 4 32 15 32 40z" />
      <path className={styles.collar} d="M37 72l11 15 11-15 3 1-14 25-14-25z" />
      <path className={styles.face} d="M40 58h16v13q-8 9-16 0z" />
      <ellipse className={styles.face} cx="48" cy="43" rx="17" ry="21" />
      <path
        className={styles.hair}
        d="M29 45c-3-20 8-29 19-29s22 8 19 29c-3-11-7-15-12-17-9 3-18 3-22 7-2 2-3 5-4 10z"
      />
    </svg>
  );
}
