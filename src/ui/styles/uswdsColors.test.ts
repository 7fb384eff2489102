import postcss, { type AtRule } from 'postcss';
import { compile } from 'sass';
import { expect, it } from 'vitest';
import { uswdsLayer } from './uswdsLayer';

/** Of buttons in other colours, of the emergency alert and of tables that script sorts: we show none of them. */
const OF_UNUSED_VARIANTS = [
  '#00bde3 #07648d #28a0cb #3d4551 #775540 #8b0a03 #97d4ea',
  '#9c3d10 #b50909 #c05600 #c3ebfa #d83933 #e1f3f8 #fa9441',
].flatMap((line) => line.split(' '));

it('knows every colour of the packages that we use', () => {
  const { css } = compile('src/ui/styles/site.scss', {
    loadPaths: ['node_modules/@uswds/uswds/packages'],
    quietDeps: true,
  });
  const left = new Set<string>();
  const { root } = postcss([uswdsLayer()]).process(css, { from: undefined });
  root.walkAtRules('layer', (layer) => {
    if (layer.params === 'uswds') for (const color of fixedColors(layer)) left.add(color);
  });
  expect([...left].sort()).toEqual(OF_UNUSED_VARIANTS);
}, 60_000);

function fixedColors(layer: AtRule): string[] {
  const colors: string[] = [];
  layer.walkDecls(({ value }) => {
    if (!value.includes('url(')) colors.push(...(value.match(/#[0-9a-f]{6}\b|\bwhite\b/g) ?? []));
  });
  return colors;
}
