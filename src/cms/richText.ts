import type { Locale } from '@/lib/locales';
import { documentPath, isSection } from '@/lib/paths';
import type { Block, Cell, Inline, ListItem, RichText } from '@/lib/richText';
import { slugify } from '@/lib/slug';
import { choose, type Field, foreignMarks } from '@/lib/text';
import type { Media } from '@/payload-types';
import { toPicture } from './picture';

/** A node of the editor's stored state; only what we read of it. */
type Node = {
  type: string;
  children?: Node[];
  text?: string;
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: Record<string, unknown>;
  value?: unknown;
  headerState?: number;
};

type EditorState = { root: Node };

const BOLD = 1;
const ITALIC = 2;

/** A long text for the page's language; null when it is empty in every language. Unknown kinds of node are left out. */
export function toRichText(field: Field<object>, locale: Locale): RichText | null {
  const chosen = choose(field as Field<EditorState>, locale);
  if (!chosen?.value.root) return null;
  const blocks = blocksOf(chosen.value.root.children ?? [], chosen.locale);
  return blocks.length ? { blocks, ...foreignMarks(chosen.locale, locale) } : null;
}

function blocksOf(nodes: Node[], locale: Locale): Block[] {
  const taken = new Map<string, number>();
  return nodes.flatMap((node): Block[] => blockOf(node, locale, taken) ?? []);
}

function blockOf(node: Node, locale: Locale, taken: Map<string, number>): Block[] | null {
  const text = () => inlines(node.children, locale);
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: levelOf(node.tag), id: uniqueId(plainText(node), taken), text: text() }];
    case 'paragraph':
      return node.children?.length ? [{ kind: 'paragraph', text: text() }] : null;
    case 'list':
      return [{ kind: 'list', ...listOf(node, locale) }];
    case 'quote':
      return [{ kind: 'quote', text: text() }];
    case 'upload': {
      const image = typeof node.value === 'object' ? toPicture(node.value as Media, locale) : null;
      return image && [{ kind: 'image', image }];
    }
    case 'table':
      return [{ kind: 'table', rows: (node.children ?? []).map((row) => cellsOf(row, locale)) }];
    case 'block':
      return calloutOf(node.fields ?? {});
    default:
      return null;
  }
}

function levelOf(tag?: string): 2 | 3 | 4 {
  return tag === 'h3' ? 3 : tag === 'h4' ? 4 : 2;
}

/** An id for the heading, in Latin letters where it has some; Arabic headings are numbered. */
function uniqueId(heading: string, taken: Map<string, number>): string {
  const base = slugify(heading) || 'section';
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}

function plainText(node: Node): string {
  return node.text ?? (node.children ?? []).map(plainText).join('');
}

function listOf(node: Node, locale: Locale): { ordered: boolean; items: ListItem[] } {
  const items: ListItem[] = [];
  for (const child of node.children ?? []) {
    const nested = child.children?.find((inner) => inner.type === 'list');
    const previous = items.at(-1);
    if (nested && previous) previous.items = listOf(nested, locale);
    else items.push({ text: inlines(child.children, locale) });
  }
  return { ordered: node.listType === 'number', items };
}

function cellsOf(row: Node, locale: Locale): Cell[] {
  return (row.children ?? []).map((cell) => ({
    header: Boolean(cell.headerState),
    text: (cell.children ?? []).flatMap((paragraph) => inlines(paragraph.children, locale)),
  }));
}

function calloutOf({ blockType, tone, heading, text }: Record<string, unknown>): Block[] | null {
  if (blockType !== 'callout') return null;
  const paragraphs = String(text ?? '')
    .split(/\n+/)
    .filter(Boolean);
  return [
    {
      kind: 'callout',
      tone: tone === 'warning' ? 'warning' : 'info',
      heading: String(heading ?? ''),
      blocks: paragraphs.map((value): Block => ({ kind: 'paragraph', text: [{ kind: 'text', value }] })),
    },
  ];
}

function inlines(nodes: Node[] | undefined, locale: Locale): Inline[] {
  return (nodes ?? []).flatMap((node): Inline[] => {
    if (node.type === 'linebreak') return [{ kind: 'break' }];
    if (node.type === 'link' || node.type === 'autolink') return linkOf(node, locale);
    if (node.type !== 'text' || !node.text) return [];
    const format = Number(node.format) || 0;
    const marks = { ...(format & BOLD && { bold: true }), ...(format & ITALIC && { italic: true }) };
    return [{ kind: 'text', value: node.text, ...marks }];
  });
}

/** A reference to a document that is not public (any more) stays as plain text. */
function linkOf(node: Node, locale: Locale): Inline[] {
  const text = inlines(node.children, locale);
  const href = hrefOf(node.fields ?? {}, locale);
  return href ? [{ kind: 'link', href, external: /^https?:/.test(href), text }] : text;
}

function hrefOf(fields: Record<string, unknown>, locale: Locale): string | null {
  if (fields.linkType !== 'internal') return typeof fields.url === 'string' ? fields.url : null;
  const { relationTo, value } = (fields.doc ?? {}) as { relationTo?: string; value?: { slug?: string } | string };
  const slug = typeof value === 'object' ? value?.slug : null;
  return slug && relationTo && isSection(relationTo) ? documentPath(locale, relationTo, slug) : null;
}
