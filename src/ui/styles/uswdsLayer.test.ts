import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { uswdsLayer } from './uswdsLayer';

const fitted = (rule: string, layer = 'uswds'): string =>
  postcss([uswdsLayer()])
    .process(`@layer ${layer} { a { ${rule} } }`, { from: undefined })
    .css.replace(/^.*?a \{\s*|\s*\}\s*\}$/gs, '')
    .replace(/\s+/g, ' ');

describe('the layer of the U.S. Web Design System', () => {
  it('says start and end for left and right', () => {
    expect(fitted('margin-left: 1rem')).toBe('margin-inline-start: 1rem');
    expect(fitted('border-right-width: 1px')).toBe('border-inline-end-width: 1px');
    expect(fitted('left: auto')).toBe('inset-inline-start: auto');
    expect(fitted('text-align: left')).toBe('text-align: start');
    expect(fitted('float: right')).toBe('float: inline-end');
    expect(fitted('padding: 1px 2px 3px calc(4px + 1px)')).toBe(
      'padding-block: 1px 3px; padding-inline: calc(4px + 1px) 2px',
    );
    expect(fitted('border-radius: 0 4px 4px 0')).toBe(
      'border-start-start-radius: 0; border-start-end-radius: 4px; border-end-end-radius: 4px; border-end-start-radius: 0',
    );
    expect(fitted('margin: 0 auto')).toBe('margin: 0 auto');
  });

  it('names colours by what they are for', () => {
    expect(fitted('color: white')).toBe('color: var(--color-on-accent)');
    expect(fitted('background-color: white')).toBe('background-color: var(--color-page)');
    expect(fitted('background-color: #fff')).toBe('background-color: var(--color-page)');
    expect(fitted('box-shadow: inset 0 0 0 2px #1a4480')).toBe('box-shadow: inset 0 0 0 2px var(--color-link)');
  });

  it('writes icons into the styles', () => {
    const icon = fitted('mask-image: url("@uswds/uswds/dist/img/usa-icons/search.svg"), none');
    expect(icon).toMatch(/^mask-image: url\("data:image\/svg\+xml,[^"'<>]+"\), none$/);
  });

  it('leaves other layers alone', () => {
    expect(fitted('margin-left: 1rem; color: white', 'kit')).toBe('margin-left: 1rem; color: white');
  });
});
