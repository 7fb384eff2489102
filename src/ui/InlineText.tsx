import type { Inline } from '@/lib/richText';

/** Words inside a paragraph, heading or cell of a long text. `elsewhere` is said after links to other websites. */
export function InlineText({ parts, elsewhere }: { parts: Inline[]; elsewhere: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no names and are never reordered.
  return parts.map((part, place) => <Part key={place} part={part} elsewhere={elsewhere} />);
}

function Part({ part, elsewhere }: { part: Inline; elsewhere: string }) {
  if (part.kind === 'break') return <br />;
  if (part.kind === 'link') {
    const text = <InlineText parts={part.text} elsewhere={elsewhere} />;
    if (!part.external) return <a href={part.href}>{text}</a>;
    return (
      <a className="ui-external" href={part.href} rel="noopener">
        {text}
        <span className="usa-sr-only"> ({elsewhere})</span>
      </a>
    );
  }
  const italic = part.italic ? <em>{part.value}</em> : part.value;
  return part.bold ? <strong>{italic}</strong> : italic;
}
