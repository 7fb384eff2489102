type Pair = { prop: string; value: string };

const CORNERS = ['start-start', 'start-end', 'end-end', 'end-start'];
const corner: Record<string, string> = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-right': 'end-end',
  'bottom-left': 'end-start',
};
const side: Record<string, string> = { left: 'start', right: 'end' };

/** A declaration with left and right said as start and end of the line, for both directions of writing. */
export function logicalDeclarations(prop: string, value: string): Pair[] {
  const logicalValue = /^(text-align|float|clear)$/.test(prop) ? sideValue(prop, value) : value;
  if (prop === 'margin' || prop === 'padding') return box(prop, value);
  if (prop === 'border-radius') return corners(value);
  return [{ prop: logicalName(prop), value: logicalValue }];
}

function logicalName(prop: string): string {
  return prop
    .replace(/^(left|right)$/, (name) => `inset-inline-${side[name]}`)
    .replace(/^(margin|padding|border)-(left|right)\b/, (_, box, name) => `${box}-inline-${side[name]}`)
    .replace(/^border-((?:top|bottom)-(?:left|right))-radius$/, (_, name) => `border-${corner[name]}-radius`);
}

function sideValue(prop: string, value: string): string {
  const logical = side[value];
  return logical ? (prop === 'text-align' ? logical : `inline-${logical}`) : value;
}

/** Only a shorthand of four parts can differ between left and right. */
function box(prop: string, value: string): Pair[] {
  const parts = partsOf(value);
  const [top, right, bottom, left] = parts;
  if (parts.length !== 4 || right === left) return [{ prop, value }];
  return [
    { prop: `${prop}-block`, value: `${top} ${bottom}` },
    { prop: `${prop}-inline`, value: `${left} ${right}` },
  ];
}

function corners(value: string): Pair[] {
  const [first, second = first, third = first, fourth = second] = partsOf(value);
  const radii = [first, second, third, fourth];
  if (value.includes('/') || new Set(radii).size === 1) return [{ prop: 'border-radius', value }];
  return CORNERS.map((name, place) => ({ prop: `border-${name}-radius`, value: radii[place] ?? '0' }));
}

/** Splits at spaces outside brackets. */
function partsOf(value: string): string[] {
  return value.match(/(?:[^\s(]+|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
}
