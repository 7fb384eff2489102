import { signIn } from '../signIn.ts';
import type { Trial } from '../trial.ts';
import { median } from './median.ts';

const SAVES = 20;
const OFFICE = 'tokyo';

/**
 * A listing manager corrects a number again and again; the time from the answer to the save until a visitor holds the
 * new page, in milliseconds, and how many visitors got the old page after the answer.
 */
export async function publishToVisible(trial: Trial): Promise<Record<string, string | number>> {
  const { request } = await signIn(trial, 'listing-manager');
  const page = `${trial.url}/offices/${OFFICE}`;
  const { docs } = await request('GET', `/api/offices?where[slug][equals]=${OFFICE}`);
  const [office] = docs as { id: string; telephones: object[] }[];
  if (!office) throw new Error(`There is no office ${OFFICE}.`);
  const times: number[] = [];
  let stale = 0;
  for (let save = 0; save < SAVES; save += 1) {
    const telephone = `+1 202 555 01${String(save).padStart(2, '0')}`;
    const telephones = [{ ...office.telephones[0], telephone }];
    await request('PATCH', `/api/offices/${office.id}`, { telephones, _status: 'published' });
    const answered = performance.now();
    while (!(await (await fetch(page)).text()).includes(telephone)) stale += 1;
    times.push(performance.now() - answered);
  }
  return { 'median ms': Math.round(median(times)), 'slowest ms': Math.round(Math.max(...times)), 'stale reads': stale };
}
