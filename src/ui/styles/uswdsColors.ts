/** What a colour is used for; the same white is a page behind words, or the words on a button. */
type Role = 'words' | 'surface' | 'line';

const INK_SOFT = '--color-ink-soft';

/**
 * The colours that the theme's tokens (_theme.scss) come out as, and the custom property that each stands for.
 * What is not here keeps its colour in both schemes.
 */
const properties: Record<Role, Record<string, string>> = {
  words: {
    white: '--color-on-accent',
    '#1b1b1b': '--color-ink',
    '#454545': INK_SOFT,
    '#565c65': INK_SOFT,
    '#71767a': INK_SOFT,
    '#757575': INK_SOFT,
    '#919191': INK_SOFT,
    '#1a4480': '--color-link',
    '#162e51': '--color-link-hover',
    '#13171f': '--color-link-hover',
    '#54278f': '--color-link-visited',
    '#b50909': '--color-error',
    '#a9aeb1': '--color-on-dark-band-soft',
    '#dfe1e2': '--color-on-dark-band-soft',
    '#f0f0f0': '--color-on-dark-band-soft',
  },
  surface: {
    white: '--color-page',
    '#1b1b1b': '--color-ink',
    '#565c65': INK_SOFT,
    '#71767a': INK_SOFT,
    '#757575': INK_SOFT,
    '#f0f0f0': '--color-surface',
    '#dfe1e2': '--color-surface',
    '#c9c9c9': '--color-line',
    '#1a4480': '--color-accent',
    '#162e51': '--color-accent-strong',
    '#13171f': '--color-accent-strong',
    '#e7f6f8': '--color-info-surface',
    '#faf3d1': '--color-warning-surface',
    '#ecf3ec': '--color-success-surface',
    '#f4e3db': '--color-error-surface',
  },
  line: {
    white: '--color-page',
    '#1b1b1b': '--color-line-strong',
    '#565c65': '--color-line-strong',
    '#dfe1e2': '--color-line',
    '#a9aeb1': '--color-line',
    '#c9c9c9': '--color-line',
    '#e6e6e6': '--color-line',
    '#1a4480': '--color-link',
    '#162e51': '--color-link-hover',
    '#13171f': '--color-link-hover',
    '#2491ff': '--color-focus',
    '#b50909': '--color-error',
    '#757575': '--color-line-strong',
    '#919191': '--color-line-strong',
    '#f0f0f0': '--color-on-dark-band-soft',
    '#d54309': '--color-error',
    '#00a91c': '--color-success',
    '#99deea': '--color-info',
    '#00bde3': '--color-info',
    '#ffbe2e': '--color-warm-bright',
  },
};

/** The value of a declaration with USWDS's own colours replaced by the site's custom properties. */
export function houseColors(prop: string, value: string): string {
  const role = roleOf(prop);
  if (!role || value.includes('url(')) return value;
  return value.replace(/#[0-9a-f]{6}\b|#fff\b|\bwhite\b/g, (color) => {
    // Sass shortens it where it compresses, which it does for production alone.
    const property = properties[role][color === '#fff' ? 'white' : color];
    return property ? `var(${property})` : color;
  });
}

function roleOf(prop: string): Role | null {
  if (prop === 'color' || prop === 'fill' || prop === '-webkit-text-fill-color') return 'words';
  if (prop === 'background' || prop === 'background-color') return 'surface';
  return /^(border|outline|box-shadow)/.test(prop) ? 'line' : null;
}
