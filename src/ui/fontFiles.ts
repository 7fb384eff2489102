/** The fonts that a page in Latin script shows at once. Made by scripts/fonts.ts. */
export const fontFiles: string[] = [
  '/fonts/public-sans-400-latin.9eb4eeef.woff2',
  '/fonts/public-sans-700-latin.efc38f60.woff2',
  '/fonts/merriweather-700-latin.c7cee1f8.woff2',
];
