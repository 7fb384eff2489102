import { readFileSync } from 'node:fs';
import type { Declaration, Plugin } from 'postcss';
import { houseColors } from './uswdsColors.ts';
import { logicalDeclarations } from './uswdsDirections.ts';

// The Sass loader makes the address relative to the file that it thinks it comes from; only its end is ours.
const ICON = /url\("[^"]*@uswds\/(uswds\/dist\/img\/[^"]+\.svg)"\)/g;

/**
 * Makes the U.S. Web Design System fit this site. Inside its cascade layer, its fixed colours become our custom
 * properties, so that they change with the colour scheme; left and right become start and end, so that Arabic runs the
 * other way. Its icons, wherever they are named, are written into the styles, so that they cost no request.
 */
export function uswdsLayer(): Plugin {
  return {
    postcssPlugin: 'uswds-layer',
    OnceExit(root) {
      root.walkAtRules('layer', (layer) => {
        if (layer.params === 'uswds') layer.walkDecls(fit);
      });
      root.walkDecls(/^(mask|background)/, (declaration) => {
        declaration.value = declaration.value.replace(ICON, (_, file: string) => inline(file));
      });
    },
  };
}

function fit(declaration: Declaration): void {
  declaration.value = houseColors(declaration.prop, declaration.value);
  const logical = logicalDeclarations(declaration.prop, declaration.value);
  declaration.replaceWith(...logical.map((each) => declaration.clone(each)));
}

function inline(file: string): string {
  const drawing = readFileSync(`node_modules/@uswds/${file}`, 'utf8');
  return `url("data:image/svg+xml,${encodeURIComponent(drawing).replaceAll("'", '%27')}")`;
}
