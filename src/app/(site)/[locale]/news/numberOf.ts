/** The number of a page from its address; 0, which no list has, for anything but a plain whole number. */
export function numberOf(part: string): number {
  return /^[1-9]\d{0,5}$/.test(part) ? Number(part) : 0;
}
