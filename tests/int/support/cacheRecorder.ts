/** Stands in for `next/cache` outside Next: keeps nothing, and notes which tags were expired and depended on. */
const expired: string[] = [];
const depended: string[] = [];

export function revalidateTag(tag: string, profile: { expire: number }): void {
  if (profile.expire !== 0) throw new Error(`The tag ${tag} was not expired at once`);
  expired.push(tag);
}

export function unstable_cache<T>(load: () => Promise<T>, _key: string[], { tags }: { tags: string[] }) {
  return (): Promise<T> => {
    depended.push(...tags);
    return load();
  };
}

/** The tags that were expired since the last call, each once, in order of their names. */
export function takeExpired(): string[] {
  return [...new Set(expired.splice(0))].sort();
}

/** The tags that reads depended on since the last call, each once, in order of their names. */
export function takeDepended(): string[] {
  return [...new Set(depended.splice(0))].sort();
}
