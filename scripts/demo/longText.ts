import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { PayloadRequest } from 'payload';
import { longText } from '@/cms/fields/longText';
import type { Locale } from '@/lib/locales';
import { locales } from '@/lib/locales';
import { isSection, sectionOf } from '@/lib/paths';
import type { L } from './files';
import { idOf } from './ids';

type Node = { type: string; children?: Node[]; fields?: Record<string, unknown> } & Record<string, unknown>;

const CALLOUT = /^:::(info|warning) (.+)\n([\s\S]+?)\n:::$/m;
const INTERNAL = Object.entries(sectionOf).map(([collection, section]) => ({
  collection,
  pattern: new RegExp(`^${section === '/' ? '' : section}/([a-z0-9-]+)$`),
}));

export type ToLongText = (text: L) => Record<Locale, unknown>;

/** Turns the demonstration's Markdown into what the editor holds. `exists` tells which addresses have a document. */
export async function longTexts(
  req: PayloadRequest,
  exists: (collection: string, slug: string) => boolean,
): Promise<ToLongText> {
  const editorConfig = await editorConfigFactory.fromEditor({ config: req.payload.config, editor: longText as never });
  const chunk = (markdown: string) =>
    (convertMarkdownToLexical({ editorConfig, markdown }) as unknown as { root: Node }).root.children ?? [];

  const nodes = (markdown: string): Node[] => {
    const callout = CALLOUT.exec(markdown);
    if (!callout) return markdown.trim() ? chunk(markdown.trim()) : [];
    const [whole, tone, heading, text] = callout;
    const after = markdown.slice(callout.index + whole.length);
    return [...nodes(markdown.slice(0, callout.index)), calloutNode(tone, heading, text), ...nodes(after)];
  };

  const editorState = (markdown: string) => ({
    root: { ...root, children: nodes(markdown).map((node) => linked(node, exists)) },
  });
  return (text) => Object.fromEntries(locales.map((locale) => [locale, editorState(text[locale])])) as never;
}

const root = { type: 'root', format: '', indent: 0, version: 1, direction: null };

function calloutNode(tone?: string, heading?: string, text?: string): Node {
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 24);
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockType: 'callout', blockName: '', tone, heading, text },
  };
}

/** Links to a document of the site become references, which follow the document when it is renamed. */
function linked(node: Node, exists: (collection: string, slug: string) => boolean): Node {
  const children = node.children?.map((child) => linked(child, exists));
  const url = node.fields?.url;
  if (node.type !== 'link' || typeof url !== 'string') return children ? { ...node, children } : node;
  for (const { collection, pattern } of INTERNAL) {
    const slug = pattern.exec(url)?.[1];
    if (!slug || !isSection(collection) || !exists(collection, slug)) continue;
    const doc = { relationTo: collection, value: idOf(collection, slug) };
    return { ...node, children, fields: { linkType: 'internal', newTab: false, doc } };
  }
  return { ...node, children, fields: { ...node.fields, linkType: 'custom', newTab: false } };
}
