import type { Cursor, PaperQuery, PaperSummary } from '@plankreis/oparl';
import { faultText, type KeptFault } from '../connection/fault.js';
import { jsonText } from '../../../platform/database/json-text.js';

/** `paused`: enough was found, there is more to look through. `broken`: the system could not be read any further. */
export const searchStates = ['running', 'done', 'paused', 'cancelled', 'broken'] as const;
export type SearchState = (typeof searchStates)[number];

/** A search for a paper: long work that is kept, so that it can be watched, called off and taken up again anywhere. */
export interface Search {
  readonly id: string;
  readonly systemId: string;
  readonly query: PaperQuery;
  readonly state: SearchState;
  readonly begunBy: string;
  readonly begunAt: string;
  /** Where it got to; none before the first page. */
  readonly at?: Cursor;
  readonly found: readonly PaperSummary[];
  /** Pages of lists and papers on them looked at. */
  readonly pages: number;
  readonly seen: number;
  readonly fault?: KeptFault;
}

export interface SearchRow {
  readonly id: string;
  readonly system_id: string;
  readonly query: string;
  readonly state: SearchState;
  readonly begun_by: string;
  readonly begun_at: string;
  readonly at: string | null;
  readonly found: string;
  readonly pages: number;
  readonly seen: number;
  readonly fault: string | null;
}

/** What stands in the columns of a search as text. */
export const searchTexts = {
  query: jsonText<PaperQuery>(),
  at: jsonText<Cursor>(),
  found: jsonText<readonly PaperSummary[]>(),
  fault: faultText,
};

export const searchOf = (row: SearchRow): Search => ({
  id: row.id,
  systemId: row.system_id,
  query: searchTexts.query.read(row.query),
  state: row.state,
  begunBy: row.begun_by,
  begunAt: row.begun_at,
  ...(row.at !== null && { at: searchTexts.at.read(row.at) }),
  found: searchTexts.found.read(row.found),
  pages: row.pages,
  seen: row.seen,
  ...(row.fault !== null && { fault: searchTexts.fault.read(row.fault) }),
});
