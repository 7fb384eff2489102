import { isLive, type Live } from './live';

/** What a save or a deletion does to the public site. */
export type Effects = {
  step: 'publish' | 'change' | 'unpublish' | null;
  /** Cache tags of every page that showed, or will show, the document. */
  tags: string[];
  /** The slug under which visitors knew the document until now, where that changed. */
  formerSlug: string | null;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What changes for visitors when the public row of a document goes from `previous` to `next`; nothing where a draft was
 * saved beside it. Pure.
 * Tags are the collection (its lists), the look-up by slug, the document's id (pages that name it), and one for
 * each document it refers to, before or after, by field (lists such as the news of an office).
 */
export function effectsOf(collection: string, previous: Live | null, next: Live | null): Effects {
  const before = isLive(previous) ? previous : null;
  const after = isLive(next) ? next : null;
  if ((!before && !after) || isUntouched(before, after)) return { step: null, tags: [], formerSlug: null };
  const tags = new Set<string>([collection]);
  for (const document of [before, after]) {
    if (!document) continue;
    tags.add(document.id);
    if (document.slug) tags.add(lookupTag(collection, document.slug));
    for (const [field, id] of relationsOf(document)) tags.add(relationTag(collection, field, id));
  }
  return { step: stepOf(before, after), tags: [...tags], formerSlug: formerSlug(before, after) };
}

export function lookupTag(collection: string, slug: string): string {
  return `${collection}/${slug}`;
}

/** The tag of a list by relation: `relationTag('news', 'offices', id)` marks the news of that office. */
export function relationTag(collection: string, field: string, id: string): string {
  return `${collection}:${field}:${id}`;
}

/** Every document id within a value, at any depth: relations, uploads, references in long texts. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

/** Every write of the public row renews the instant of its last change; a save of a draft alone leaves it. */
function isUntouched(before: Live | null, after: Live | null): boolean {
  return before !== null && after !== null && before.updatedAt === after.updatedAt;
}

function stepOf(before: Live | null, after: Live | null): Effects['step'] {
  if (before && after) return 'change';
  return after ? 'publish' : 'unpublish';
}

function formerSlug(before: Live | null, after: Live | null): string | null {
  return before?.slug && after?.slug && before.slug !== after.slug ? before.slug : null;
}

function relationsOf(document: Live): [string, string][] {
  return Object.entries(document)
    .filter(([field]) => field !== 'id' && field !== 'createdBy')
    .flatMap(([field, value]) => idsIn(value).map((id): [string, string] => [field, id]));
}
