import { fontFiles } from './fontFiles';

/** Asks for the fonts of the first view before the styles name them. */
export function FontPreloads() {
  return fontFiles.map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
