/**
 * The document of a relation that was read with its target, or null where there is none: an empty relation, a
 * document that the viewer may not see (Payload leaves its id), or a deleted one.
 */
export function one<T extends { id: string }>(relation: string | T | null | undefined): T | null {
  return typeof relation === 'object' && relation !== null ? relation : null;
}

/** The documents of a relation to many, or of a join field, that the viewer may see; in order. */
export function many<T extends { id: string }>(
  relation: (string | T)[] | { docs?: (string | T)[] | null } | null | undefined,
): T[] {
  const items = Array.isArray(relation) ? relation : (relation?.docs ?? []);
  return items.flatMap((item) => one(item) ?? []);
}
