import { langProps, type Text } from '@/lib/text';

/** A text on a page, marked with its language where that is not the page's. */
export function Words({ text }: { text: Text | string }) {
  if (typeof text === 'string') return text;
  return text.lang ? <span {...langProps(text)}>{text.value}</span> : text.value;
}
