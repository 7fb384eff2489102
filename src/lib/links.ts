/** What an editor may link to: a web page over HTTPS (or HTTP), mail, telephone, or a path on this site. */
export function isLinkAddress(value: string): boolean {
  if (value.startsWith('/')) return !value.startsWith('//') && !value.includes('\\');
  if (value.startsWith('#')) return value.length > 1;
  try {
    const { protocol, hostname } = new URL(value);
    if (protocol === 'mailto:' || protocol === 'tel:') return value.length > protocol.length;
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
  } catch {
    return false;
  }
}

/** A path of this site from an address; `/` for anything that would lead elsewhere. */
export function pathOnThisSite(value: string | null): string {
  return value && /^\/(?![/\\])/.test(value) && !value.includes('\\') ? value : '/';
}
