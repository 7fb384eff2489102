import { aNewsItem } from '../../support/factories';
import { sql } from '../support/database';
import { expectMissing, expectShown } from '../support/shown';
import { expect, test } from '../support/test';

test('a publisher schedules a publication in the admin, and it happens when its time has come', async ({
  as,
  desk,
  visitor,
  site,
}) => {
  const { id, slug } = await (await as('publisher')).draft('news', aNewsItem({ headline: 'At nine' }));
  const page = await desk('publisher');
  await page.goto(`/admin/collections/news/${id}`);
  await page.locator('#action-save-popup button').click();
  await page.getByRole('button', { name: 'Schedule Publish' }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: 'Schedule publish for' });
  await dialog.getByText('Publish', { exact: true }).click();
  await dialog
    .getByRole('textbox')
    .first()
    .fill(`11/26/${new Date().getUTCFullYear() + 1} 9:00 AM`);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('No upcoming events scheduled.')).toHaveCount(0);

  const run = () =>
    visitor.api.get('/api/payload-jobs/run?allQueues=true', {
      headers: { Authorization: `Bearer ${site.jobsSecret}` },
    });
  expect((await run()).status()).toBe(200);
  await expectMissing(visitor, 'before its time', `/news/${slug}`);
  const moved = await sql(
    `UPDATE payload_jobs SET wait_until = now() - interval '1 second' WHERE task_slug = 'schedulePublish'`,
    site.database,
  );
  expect(moved.rowCount).toBe(1);
  expect((await run()).status()).toBe(200);
  await expectShown(visitor, 'when its time has come', { on: [`/news/${slug}`, '/news'], words: 'At nine' });
});

test('nobody but the job runner makes jobs run', async ({ visitor, as, site }) => {
  const address = '/api/payload-jobs/run?allQueues=true';
  for (const Authorization of ['', 'Bearer ', `Bearer ${site.jobsSecret.slice(0, -1)}x`]) {
    expect((await visitor.api.get(address, { headers: { Authorization } })).status()).toBe(401);
  }
  expect((await (await as('administrator')).api.get(address)).status()).toBe(401);
});
