/** The package brings no types. */
declare module 'subset-font' {
  type Options = { targetFormat?: 'woff2'; noHinting?: boolean; keepFeatures?: string[] };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default function subsetFont(font: Buffer, characters: string, options?: Options): Promise<Buffer>;
}
