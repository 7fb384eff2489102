/**
 * The address of the client behind `trusted` proxies of ours. Each proxy adds the address it heard from to the end of
 * `X-Forwarded-For`, so the entry that the outermost of ours wrote is the last one that can be believed.
 */
export function clientAddress(forwardedFor: string, peer: string, trusted: number): string {
  if (trusted === 0) return peer;
  const entries = forwardedFor
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return entries.at(-trusted) ?? entries[0] ?? peer;
}
