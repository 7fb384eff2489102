import { describe, expect, it } from 'vitest';
import { statusOf, withoutFrameworkScripts } from './plainHtml';

describe('withoutFrameworkScripts', () => {
  it('leaves out runtime files, inline page data and preloads of scripts', () => {
    const html =
      '<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/a.css"/></head>' +
      '<p>Hello</p><script src="/_next/a.js" async=""></script><script>self.__next_f.push([1,"<p>x</p>"])</script>';
    expect(withoutFrameworkScripts(html)).toBe('<head><link rel="stylesheet" href="/a.css"/></head><p>Hello</p>');
  });

  it('keeps structured data and our own files', () => {
    const html = '<script type="application/ld+json">{"a":1}</script><script src="/scripts/menu.js" defer=""></script>';
    expect(withoutFrameworkScripts(html)).toBe(html);
  });
});

describe('statusOf', () => {
  it('reads the marker of a missing and of a failed page', () => {
    expect(statusOf('<main><div data-status="404"></div></main>')).toBe(404);
    expect(statusOf('<div data-status="503"></div>')).toBe(503);
    expect(statusOf('<main id="main" data-status="503"></main>')).toBe(503);
  });

  it('is 200 for a page whose text only talks about it', () => {
    expect(statusOf('<p>Write data-status=&quot;404&quot; here</p>')).toBe(200);
  });
});
