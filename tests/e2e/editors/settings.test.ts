import { textOf } from '../support/html';
import { inLanguage, kinds } from '../support/pages';
import { expect, test } from '../support/test';

const HOUR = 60 * 60 * 1000;
const at = (offset: number) => new Date(Date.now() + offset).toISOString();
const SAID = 'Closed for the holiday.';

const pages = Object.values(kinds).flatMap((path) => [path, inLanguage(path, 'es')]);

test('an administrator switches an announcement on, and it stands on every page between its times', async ({
  as,
  visitor,
  site,
}) => {
  const administrator = await as('administrator');
  const shows = async (path: string) => textOf(await (await visitor.api.get(path)).text()).includes(SAID);
  const announce = (fields: object) =>
    administrator.settings({ announcement: { text: SAID, heading: 'Note', ...fields } });
  try {
    await announce({ enabled: true, from: at(-HOUR), until: at(HOUR) });
    for (const path of Object.values(kinds)) expect.soft(await shows(path), path).toBe(true);
    await announce({ enabled: true, from: at(HOUR), until: at(2 * HOUR) });
    expect(await shows('/'), 'before its time').toBe(false);
    await announce({ enabled: true, from: at(-2 * HOUR), until: at(-HOUR) });
    expect(await shows('/'), 'after its time').toBe(false);
    await announce({ enabled: true, from: null, until: null });
    expect(await shows('/'), 'without times').toBe(true);
    await announce({ enabled: true, from: null, until: at(1500) });
    expect(await shows('/news'), 'just before its end').toBe(true);
    await expect(async () => {
      await visitor.api.get('/api/payload-jobs/run?allQueues=true', {
        headers: { Authorization: `Bearer ${site.jobsSecret}` },
      });
      expect(await shows('/news'), 'just after its end').toBe(false);
    }).toPass({ timeout: 10_000 });
    await announce({ enabled: false });
    for (const path of Object.values(kinds)) expect.soft(await shows(path), path).toBe(false);
  } finally {
    await announce({ enabled: false, from: null, until: null });
  }
});

test('an administrator sets announcement and notices in the admin, and every page follows', async ({
  desk,
  as,
  page: visitors,
  visitor,
}) => {
  const says = async (path: string) => textOf(await (await visitor.api.get(path)).text());
  for (const path of pages) await visitor.api.get(path);
  const administrator = await desk('administrator');
  await administrator.goto('/admin/globals/site');
  await administrator.getByRole('button', { name: 'Announcement and notices' }).click();
  await administrator.locator('#field-announcement__enabled').check();
  await administrator.locator('#field-announcement__text').fill(SAID);
  await administrator.locator('#field-announcement__from input').fill('01/02/2020 9:00 AM');
  await administrator.locator('#field-announcement__until input').fill('01/02/2100 9:00 AM');
  await administrator.keyboard.press('Enter');
  await administrator.locator('#field-demonstration__enabled').uncheck();
  await administrator.locator('#field-banner__enabled').check();
  await administrator.locator('#action-save').click();
  await expect(administrator.getByText(/successfully/i).first()).toBeVisible();
  try {
    for (const path of pages) {
      const words = await says(path);
      expect.soft(words, path).toMatch(path.startsWith('/es') ? /Algunas oficinas están cerradas/ : SAID);
      expect.soft(words, path).not.toMatch(/This is a demonstration site, not|Este es un sitio de demostración, no/);
      expect.soft(words, path).toMatch(/An official website of the United States|Un sitio web oficial/);
    }
    await visitors.goto('/');
    await visitors.getByText('Here’s how you know').click();
    await expect(visitors.getByText('Official websites use .gov')).toBeVisible();
    const { announcement } = await (await visitor.api.get('/api/globals/site')).json();
    expect(announcement).toMatchObject({ from: '2020-01-02T09:00:00.000Z', until: '2100-01-02T09:00:00.000Z' });
  } finally {
    await (await as('administrator')).settings({
      announcement: { enabled: false, from: null, until: null },
      demonstration: { enabled: true },
      banner: { enabled: false },
    });
  }
  expect(await says('/')).toMatch(/This is a demonstration site, not/);
});
