import type { Database, Statements } from '@plankreis/journal';
import type { Actor, PaperKind, PaperState } from '@plankreis/process';
import { condition, holdsWords, paramsOf, readableBy, where } from '../../paging/condition.js';
import { ofProcess, PROCESS_JOIN, type OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { selectAll } from '../../tables/select.js';
import type { RowOf } from '../../tables/table.js';
import { p } from '../processes/table.js';
import { bundleTable } from './table.js';

const { r } = bundleTable;
const columns = selectAll(bundleTable, 'r');

/** A paper that is in a bundle, or could be. */
export interface BundlePaper extends OfProcess {
  readonly paperId: string;
  readonly title: string;
  readonly reference?: string;
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly bundle?: { readonly id: string; readonly title: string; readonly reference?: string };
}

/** More papers than any council gets as one. */
const MOST_MEMBERS = 50;

/** The papers of a bundle by process: all of them, or those that somebody may read. */
export async function bundleMembers(
  statements: Statements,
  bundleId: string,
  reader?: Actor,
): Promise<BundlePaper[]> {
  const conditions = [condition(`${r.bundleId} = ?`, bundleId), ...(reader ? readableBy(reader) : [])];
  const rows = await statements.all(
    `SELECT ${ofProcess.sql}, ${columns.sql} FROM bundle_row r ${PROCESS_JOIN}${where(conditions)}` +
      ` ORDER BY ${p.number}, ${r.processId}, ${r.partId} LIMIT ?`,
    [...paramsOf(conditions), MOST_MEMBERS],
  );
  return rows.map((row) => toPaper(columns.read(row), ofProcess.read(row)));
}

/** Papers that can go into a bundle, by title. @throws BrokenCursor */
export const bundleablePapers = (
  db: Database,
  { actor, q, ...query }: ReaderQuery & { readonly q?: string },
): Promise<Page<BundlePaper>> =>
  partPage(
    db,
    {
      ...query,
      order: 'bundleable',
      table: bundleTable,
      by: 'titleKey',
      conditions: [condition(`${r.bundleable} = 1`), ...holdsWords(r.titleKey, q), ...readableBy(actor)],
    },
    toPaper,
  );

function toPaper(row: RowOf<typeof bundleTable.columns>, of: OfProcess): BundlePaper {
  const { partId, title, reference, kind, state, bundleId, bundleTitle = '', bundleReference } = row;
  return {
    ...of,
    ...{ paperId: partId, title, reference, kind, state },
    ...(bundleId === undefined
      ? {}
      : { bundle: { id: bundleId, title: bundleTitle, reference: bundleReference } }),
  };
}
