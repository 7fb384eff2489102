/** The fonts that every page in Latin script shows at once; made by scripts/fonts.ts. */
export const fontFiles: string[] = [];
