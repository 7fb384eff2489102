import type { ServerProps } from 'payload';
import { Icon } from './Icon';

/** Above the form for signing in: the product's mark, and whose site it is. */
export async function Logo({ payload }: ServerProps) {
  const { name } = await payload.findGlobal({ slug: 'site', depth: 0, select: { name: true }, locale: 'en' });
  return (
    <div
      style={{ alignItems: 'center', display: 'flex', flexDirection: 'column', gap: '0.75rem', textAlign: 'center' }}
    >
      <Icon size={72} />
      <strong style={{ fontSize: '1.5rem' }}>Chancery</strong>
      <span>{name}</span>
    </div>
  );
}
