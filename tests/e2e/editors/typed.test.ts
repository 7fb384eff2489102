import { aNewsItem } from '../../support/factories';
import { expect, test } from '../support/test';

const ODD = `</script><script>document.title='taken'</script> & <img src=x onerror="document.title='taken'"> "quoted"`;

test('what an editor types is shown as typed, and carried out by no browser', async ({ as, page }) => {
  const item = aNewsItem({ headline: ODD, summary: ODD, dateline: ODD, date: new Date().toISOString() });
  const { slug } = await (await as('publisher')).publish('news', item);
  for (const address of [`/news/${slug}`, '/news', '/']) {
    await page.goto(address);
    await expect(page.getByText(ODD).first()).toBeVisible();
    await expect(page).not.toHaveTitle('taken');
    expect(await page.locator('main img[src="x"], main script:not([type])').count(), address).toBe(0);
  }
});

test('a link of an editor leads to a page, never to a script', async ({ as, visitor }) => {
  const publisher = await as('publisher');
  const body = (url: string) => ({
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      children: [
        {
          type: 'paragraph',
          version: 1,
          format: '',
          indent: 0,
          direction: null,
          children: [
            {
              type: 'link',
              version: 3,
              format: '',
              indent: 0,
              direction: null,
              id: '0123456789abcdef01234567',
              fields: { linkType: 'custom', url, newTab: false },
              children: [{ type: 'text', version: 1, text: 'Go on', format: 0, detail: 0, mode: 'normal', style: '' }],
            },
          ],
        },
      ],
    },
  });
  const save = (url: string) =>
    publisher.api.post('/api/news', { data: { ...aNewsItem(), body: body(url), _status: 'published' } });
  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    'vbscript:x',
  ]) {
    expect.soft((await save(url)).status(), url).toBe(400);
  }
  const good = await save('https://www.example.gov/page');
  expect(good.status(), await good.text()).toBe(201);
  const { doc } = await good.json();
  expect(await (await visitor.api.get(`/news/${doc.slug}`)).text()).toContain('href="https://www.example.gov/page"');
});
