const SLOTS = 7;
const GAP = null;

/**
 * Which numbers a pagination of at most seven places shows, `null` where numbers are left out. First, last, current and
 * its neighbours are always there, https://designsystem.digital.gov/components/pagination/.
 */
export function pagesShown(page: number, pages: number): (number | null)[] {
  if (pages <= SLOTS) return range(1, pages);
  if (page <= 4) return [...range(1, 5), GAP, pages];
  if (page >= pages - 3) return [1, GAP, ...range(pages - 4, pages)];
  return [1, GAP, page - 1, page, page + 1, GAP, pages];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
