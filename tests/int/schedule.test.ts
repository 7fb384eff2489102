import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { User } from '@/payload-types';
import { aNewsItem } from '../support/factories';
import { takeExpired } from './support/cacheRecorder';
import { change, cms, draft, published, row, signedIn } from './support/cms';
import { runJobs } from './support/jobs';
import { Client } from './support/rest';

/*
 * Scheduled publishing: the admin queues a job, the runner asks the site to carry out what is due.
 */
let publisher: { client: Client; account: User };

beforeAll(async () => {
  publisher = await signedIn('publisher');
});

beforeEach(async () => {
  await cms.delete({ collection: 'payload-jobs', where: { id: { exists: true } } });
  takeExpired();
});

async function schedule(
  id: string,
  type: 'publish' | 'unpublish',
  waitUntil = new Date(),
  account = publisher.account,
) {
  const user = { relationTo: 'users' as const, value: account.id };
  const input = { type, doc: { relationTo: 'news' as const, value: id }, user };
  await cms.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil });
}

const jobsLeft = async () => (await cms.count({ collection: 'payload-jobs' })).totalDocs;
const statusOf = async (id: string) => (await row('news', id))?._status;

describe('a scheduled step', () => {
  it('is taken when it is due, and makes the pages anew', async () => {
    const { id, slug } = await draft('news', aNewsItem());
    await schedule(id, 'publish');
    expect((await runJobs()).status).toBe(200);
    expect(await statusOf(id)).toBe('published');
    expect(takeExpired()).toEqual(['news', id, `news/${slug}`].sort());
    expect(await jobsLeft()).toBe(0);
  });

  it('publishes the latest draft', async () => {
    const { id } = await published('news', aNewsItem());
    await change('news', id, { headline: 'As of today' }, { draft: true });
    await schedule(id, 'publish');
    await runJobs();
    expect(await row('news', id)).toMatchObject({ headline: { en: 'As of today' } });
  });

  it('withdraws', async () => {
    const { id } = await published('news', aNewsItem());
    await schedule(id, 'unpublish');
    await runJobs();
    expect(await statusOf(id)).toBe('draft');
    expect(takeExpired()).toContain(id);
  });

  it('waits for its time', async () => {
    const { id } = await draft('news', aNewsItem());
    await schedule(id, 'publish', new Date(Date.now() + 3_600_000));
    await runJobs();
    expect(await statusOf(id)).toBe('draft');
    expect(await jobsLeft()).toBe(1);
  });

  it('is not taken for somebody who may not publish (any more)', async () => {
    const { id } = await draft('news', aNewsItem());
    const former = await signedIn('publisher');
    await schedule(id, 'publish', new Date(), former.account);
    await change('users' as 'news', former.account.id, { role: 'auditor' });
    await runJobs();
    expect(await statusOf(id)).toBe('draft');
    expect(takeExpired()).toEqual([]);
  });

  it('of a document that is gone hinders no other', async () => {
    const gone = await draft('news', aNewsItem());
    const { id } = await draft('news', aNewsItem());
    await schedule(gone.id, 'publish', new Date(Date.now() - 1000));
    await schedule(id, 'publish');
    await cms.db.deleteOne({ collection: 'news', where: { id: { equals: gone.id } } });
    expect((await runJobs()).status).toBe(200);
    expect(await statusOf(id)).toBe('published');
  });
});

describe('a scheduled step is taken back', () => {
  const takeBack = async (role: 'author' | 'auditor' | 'publisher') => {
    const { account } = await signedIn(role);
    const user = { ...account, collection: 'users' as const };
    // As the admin does it, past the access rules, with the account in the request.
    return cms.delete({ collection: 'payload-jobs', where: { taskSlug: { equals: 'schedulePublish' } }, user });
  };

  it('by somebody who may publish, and by nobody else', async () => {
    const { id } = await draft('news', aNewsItem());
    await schedule(id, 'publish', new Date(Date.now() + 3_600_000));
    for (const role of ['author', 'auditor'] as const) await takeBack(role);
    expect(await jobsLeft()).toBe(1);
    await takeBack('publisher');
    expect(await jobsLeft()).toBe(0);
  });
});

describe('an announcement', () => {
  const runAndCount = async () => {
    await runJobs();
    return jobsLeft();
  };

  it('makes every page anew when it begins and when it ends', async () => {
    const { client } = await signedIn('administrator');
    const soon = (ms: number) => new Date(Date.now() + ms).toISOString();
    const announcement = { enabled: true, text: 'Closed today', from: soon(1000), until: soon(2500) };
    await client.post('/globals/site', { name: 'Site', heroHeading: 'Welcome', announcement });
    expect(takeExpired()).toEqual(['site']);
    expect(await jobsLeft()).toBe(2);
    for (const left of [1, 0]) {
      await expect.poll(runAndCount, { timeout: 10_000 }).toBeLessThanOrEqual(left);
      expect(takeExpired()).toEqual(['site']);
    }
  });
});

describe('nobody but the runner', () => {
  it('with its secret sets the jobs going', async () => {
    const { id } = await draft('news', aNewsItem());
    await schedule(id, 'publish');
    const administrator = await signedIn('administrator');
    for (const answer of [
      await runJobs('wrong'),
      await runJobs(''),
      await new Client().get('/payload-jobs/run?allQueues=true'),
      await administrator.client.get('/payload-jobs/run?allQueues=true'),
      await administrator.client.get('/payload-jobs/handle-schedules'),
      await publisher.client.get('/payload-jobs/run'),
    ]) {
      expect(answer.status).toBe(401);
    }
    expect(await statusOf(id)).toBe('draft');
  });
});
