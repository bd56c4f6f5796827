import { fold, words } from '../labels/fold.js';
import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';
import type { Cursor, PaperPage } from './listing.js';
import { paperSummary, type PaperSummary } from './paper-facts.js';
import { isPaper } from './read-paper.js';
import { isThing } from './shape.js';
import type { Transport } from './transport.js';

/** What to look for: a paper's number, words of its title, or the address of its record or of its page for people. */
export type PaperQuery =
  { readonly number: string } | { readonly title: string } | { readonly address: string };

export interface FindLimits {
  /** Stop after so many papers; 20 if left out. */
  readonly most?: number;
  /** Stop after so many pages of lists; 200 if left out. */
  readonly pages?: number;
}

export interface Found {
  readonly papers: readonly PaperSummary[];
  /** Where to go on looking; none where everything was looked through. */
  readonly cursor?: Cursor;
}

/** OParl knows no search: the lists are looked through, page by page. */
export async function findIn(
  listing: AsyncIterable<PaperPage>,
  query: PaperQuery,
  { most = 20, pages = 200 }: FindLimits,
): Promise<Found> {
  const fits = sought(query);
  const papers: PaperSummary[] = [];
  let turned = 0;
  for await (const page of listing) {
    papers.push(...page.papers.filter(fits));
    turned += 1;
    if (papers.length >= most || turned >= pages) return { papers, cursor: page.cursor };
  }
  return { papers };
}

/** Says of a paper in a list whether it is looked for. */
export function sought(query: PaperQuery): (paper: PaperSummary) => boolean {
  if ('number' in query) {
    const number = bare(query.number);
    return ({ reference }) => number !== '' && reference !== undefined && bare(reference) === number;
  }
  if ('title' in query) {
    const wanted = words(query.title);
    return ({ name }) =>
      wanted.length > 0 && name !== undefined && wanted.every((word) => fold(name).includes(word));
  }
  const address = withoutFragment(query.address);
  return (paper) =>
    [paper.web, paper.address].some((one) => one !== undefined && withoutFragment(one) === address);
}

/** A number as people compare it: "Nr. 2025 / 0842" and "2025-0842" are "2025/0842". */
const bare = (number: string): string =>
  number
    .toLowerCase()
    .replace(/^\W*(?:(?:vorlagen?|drucksachen?|drs|ds|antrags?)[\s.:-]*)?(?:nr|nummer|no)\b[\s.:]*/, '')
    .replace(/[\s/\u2010-\u2015\u2212_.-]+/g, '/')
    .replace(/^\/|\/$/g, '');

/** An address without its fragment, which names a place within the page. */
const withoutFragment = (address: string): string => address.trim().replace(/#.*$/, '');

/** The paper at an address, if there is one within reach; a page for people has to be looked for in the lists. */
export async function atAddress(
  address: string,
  transport: Transport,
  errand: Errand,
): Promise<PaperSummary | undefined> {
  try {
    const record = withoutFragment(address);
    const value = await transport.json(record, errand);
    return isThing(value) && isPaper(value) ? paperSummary(value, record) : undefined;
  } catch (error) {
    if (error instanceof OParlFault && isNoRecord(error)) return undefined;
    throw error;
  }
}

/** Whether a fault says that the address is not that of a record, rather than that it cannot be read now. */
const isNoRecord = ({ code, details }: OParlFault): boolean =>
  ['html', 'malformed', 'foreignHost', 'redirected'].includes(code) || details.status === 404;
