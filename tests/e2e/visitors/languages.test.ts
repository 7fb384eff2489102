import { expect, test } from '../support/test';

test('in Arabic, pages run from right to left and telephone numbers from left to right', async ({ page }) => {
  await page.goto('/ar/offices/tokyo');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(heading && heading.x + heading.width, 'the heading stands at the right').toBeGreaterThan(640);
  const number = page.getByRole('main').locator('a[href^="tel:"] bdi').first();
  await expect(number).toHaveText(/^\+1 202 555 01\d\d$/);
  await expect(number).toHaveCSS('direction', 'ltr');
  // Where its plus sign is drawn: at the left of its last digit.
  const [plus, last] = await number.evaluate((element) => {
    const text = element.firstChild as Text;
    return [0, text.length - 1].map((at) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(plus).toBeLessThan(last ?? 0);
});

test('in Arabic, letters come from a font that has them', async ({ page }) => {
  await page.goto('/ar/offices/tokyo');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  for (const selector of ['h1', 'nav.ui-nav a', '.ui-page-header__intro']) {
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    const names = fonts.map(({ familyName }) => familyName);
    // Our own fonts have no Arabic letters: they would show boxes. Debian has some in the package fonts-noto-core.
    expect(names[0], `${selector} is written in ${names}`).toMatch(/arab|naskh|kufi|dejavu|amiri|free|tahoma|geeza/i);
  }
});

test('a translated text carries no mark, and its page no other language', async ({ page }) => {
  await page.goto('/es/programs/visa-security');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/visados|visas/i);
  await expect(page.getByRole('main').locator('[lang]')).toHaveCount(0);
});
