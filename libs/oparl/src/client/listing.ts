import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';
import { pages, things, withParameter, type Page } from './pages.js';
import { paperSummary, type PaperSummary } from './paper-facts.js';
import { isPaper } from './read-paper.js';
import type { Transport } from './transport.js';

/** Where a listing goes on: a page of the first list, or its beginning, and then the lists of the other bodies. */
export interface Cursor {
  readonly page?: string;
  readonly lists: readonly string[];
}

export interface PaperPage {
  readonly papers: readonly PaperSummary[];
  /** Hands the listing on to a later call; none on the last page. */
  readonly cursor?: Cursor;
}

const LONGEST_CURSOR = 1_000;

/** Statuses by which a system says that it knows no filter. */
const UNFILTERED: ReadonlySet<number> = new Set([400, 405, 406, 414, 422, 500, 501]);

/**
 * The pages of all lists from a cursor on. With `since` the system is asked for papers changed since that time (OParl
 * 1.1, "Filter": `modified_since`); one that cannot is read in full, and what it sends is sifted either way.
 */
export async function* paperPages(
  start: Cursor,
  transport: Transport,
  errand: Errand,
  since?: Date,
): AsyncGenerator<PaperPage> {
  const lists = start.lists.slice(0, LONGEST_CURSOR);
  for (const [i, list] of lists.entries()) {
    const turning = i === 0 && start.page !== undefined ? pages(start.page, transport, errand) : opened(list);
    for await (const page of turning) yield await paperPage(page, lists.slice(i));
  }

  function opened(list: string): AsyncGenerator<Page> {
    return since === undefined ? pages(list, transport, errand) : filtered(list, since, transport, errand);
  }

  async function paperPage(page: Page, left: readonly string[]): Promise<PaperPage> {
    const papers = (await things(page, transport, errand)).filter(isPaper);
    return {
      papers: papers
        .map((paper) => paperSummary(paper, page.address))
        .filter((paper) => changed(paper, since)),
      cursor: cursorAfter(page, left),
    };
  }
}

function cursorAfter({ next }: Page, left: readonly string[]): Cursor | undefined {
  if (next !== undefined) return { page: next, lists: left };
  return left.length > 1 ? { lists: left.slice(1) } : undefined;
}

/** Systems compare times with and without offsets in their own ways: asked for is a day more than is wanted. */
const MARGIN_MS = 86_400_000;

async function* filtered(
  list: string,
  since: Date,
  transport: Transport,
  errand: Errand,
): AsyncGenerator<Page> {
  const from = new Date(since.getTime() - MARGIN_MS).toISOString().replace(/\.\d+Z$/, 'Z');
  let begun = false;
  try {
    for await (const page of pages(withParameter(list, 'modified_since', from), transport, errand, isEmpty)) {
      begun = true;
      yield page;
    }
  } catch (error) {
    if (begun || !(error instanceof OParlFault) || !UNFILTERED.has(error.details.status ?? 0)) throw error;
    yield* pages(list, transport, errand);
  }
}

/** An empty difference is a 404 in some systems. */
const isEmpty = ({ code, details }: OParlFault): boolean => code === 'status' && details.status === 404;

/** A paper that does not say when it was changed may have been. */
function changed({ modified }: PaperSummary, since: Date | undefined): boolean {
  const at = since === undefined || modified === undefined ? Number.NaN : Date.parse(modified);
  return since === undefined || Number.isNaN(at) || at >= since.getTime();
}
