import { getTranslations } from 'next-intl/server';
import { Tag } from '@/ui/Tag';
import { Words } from '@/ui/Words';
import styles from './OfficePeople.module.css';
import type { OfficePage, OfficePosting } from './view';

/** Who serves at the office, post by post. */
export async function OfficePeople({ office }: { office: OfficePage }) {
  if (!office.postings.length) return null;
  const t = await getTranslations('offices');
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('staff')}</h2>
      <ul className={styles.people}>
        {office.postings.map((posting) => (
          <li key={posting.href} className={styles.posting}>
            <Posting posting={posting} place={office.name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Posting({ posting, place }: { posting: OfficePosting; place: OfficePage['name'] }) {
  const t = await getTranslations('attaches');
  const { person, vacant, acting, title, href } = posting;
  return (
    <>
      <p className={styles.person}>
        {person && !vacant ? (
          <a href={person.href}>
            <Words text={person.name} />
          </a>
        ) : (
          <Tag tone="warning">{t('vacant')}</Tag>
        )}
        {acting && !vacant && <Tag tone="accent">{t('acting')}</Tag>}
      </p>
      <p className={styles.post}>
        <a href={href}>
          <Words text={title} />
          <span className="usa-sr-only">
            {' – '}
            <Words text={place} />
          </span>
        </a>
      </p>
      {vacant && <p className={styles.post}>{t('vacantText')}</p>}
    </>
  );
}
