import { sought, type Cursor, type OParlClient, type PaperQuery, type PaperSummary } from '@plankreis/oparl';

/** How far a search has come. */
export interface Reached {
  readonly found: readonly PaperSummary[];
  readonly pages: number;
  readonly seen: number;
  /** Where to go on; none where everything was looked through, or nothing yet. */
  readonly at?: Cursor;
}

/** Long enough for the largest city read page by page. */
const PATIENCE_MS = 6 * 3_600_000;

/** A number or an address names one paper; of titles more than these nobody reads at a time. */
const enough = (query: PaperQuery): number => ('title' in query ? 20 : 1);

/**
 * Looks through the lists of a system page by page, telling after each how far it came. `told` says whether to go on.
 * True at the end where everything was looked through.
 *
 * @throws OParlFault
 */
export async function searchOn(
  client: OParlClient,
  query: PaperQuery,
  start: Reached,
  signal: AbortSignal,
  told: (reached: Reached) => Promise<boolean>,
): Promise<boolean> {
  let reached = start;
  if ('address' in query && start.pages === 0) {
    const { papers, cursor } = await client.find(query, { pages: 1, most: 1, signal });
    reached = { found: papers, pages: 1, seen: papers.length, at: cursor };
    if (!(await told(reached)) || cursor === undefined) return cursor === undefined;
    if (papers.length > 0) return false;
  }
  const most = start.found.length + enough(query);
  const fits = sought(query);
  const known = new Set(reached.found.map(({ address }) => address));
  for await (const page of client.papers({ cursor: reached.at, signal, totalMs: PATIENCE_MS })) {
    const fresh = page.papers.filter((paper) => fits(paper) && !known.has(paper.address));
    fresh.forEach(({ address }) => known.add(address));
    reached = {
      found: [...reached.found, ...fresh],
      pages: reached.pages + 1,
      seen: reached.seen + page.papers.length,
      at: page.cursor,
    };
    if (!(await told(reached))) return false;
    if (reached.found.length >= most && page.cursor !== undefined) return false;
  }
  return true;
}
