import { inLanguage, kinds } from '../support/pages';
import { expect, test } from '../support/test';
import { watch } from '../support/watch';

for (const locale of ['en', 'ar'] as const) {
  test(`no page asks another host for anything, complains, or sets a cookie (${locale})`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site.url });
    const faults = watch(context, site.url);
    const page = await context.newPage();
    for (const address of Object.values(kinds)) {
      await page.goto(inLanguage(address, locale));
      // Pictures at the foot of a page are asked for when they come near.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    }
    expect(await context.cookies()).toEqual([]);
    await context.close();
    expect(faults).toEqual([]);
  });
}

test('what the watch looks for, it finds', async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.url });
  const faults = watch(context, site.url);
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: '/images/none.png' }));
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(1)' }));
    fetch('http://127.0.0.2:9/other').catch(() => {});
  });
  await page.evaluate("console.warn('careful')");
  await expect(() => {
    for (const fault of [/none\.png answered 404/, /Content Security Policy/i, /careful/]) {
      expect(faults.join('\n')).toMatch(fault);
    }
  }).toPass();
  await context.close();
});
