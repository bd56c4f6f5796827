import type { Database, Row, Statements } from '@plankreis/journal';
import type { Actor, PaperKind, PaperState } from '@plankreis/process';
import { folded } from './folded.js';
import type { CouncilQuery } from './council-lists.js';
import type { Page } from './list.js';
import {
  ofProcess,
  optional,
  partPage,
  PROCESS_COLUMNS,
  PROCESS_JOIN,
  where,
  type OfProcess,
} from './part-page.js';
import { condition, readableBy } from './reader.js';

/** A paper that is in a bundle, or could be. */
export interface BundlePaper extends OfProcess {
  readonly paperId: string;
  readonly title: string;
  readonly reference?: string;
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly bundle?: { readonly id: string; readonly title: string; readonly reference?: string };
}

const columns = [
  ...['bundle_id', 'bundle_title', 'bundle_reference', 'paper_title', 'paper_reference', 'kind', 'state'],
];

/** More papers than any council gets as one. */
const MOST_MEMBERS = 50;

/** The papers of a bundle by process: all of them, or those that somebody may read. */
export async function bundleMembers(
  statements: Statements,
  bundleId: string,
  reader?: Actor,
): Promise<BundlePaper[]> {
  const conditions = [condition('r.bundle_id = ?', bundleId), ...(reader ? readableBy(reader) : [])];
  const rows: Row[] = await statements.all(
    `SELECT ${PROCESS_COLUMNS}, r.part_id, ${columns.map((column) => `r.${column}`).join(', ')}` +
      ` FROM bundle_row r ${PROCESS_JOIN}${where(conditions)} ORDER BY p.number, r.process_id, r.part_id LIMIT ?`,
    [...conditions.flatMap(({ params }) => params), MOST_MEMBERS],
  );
  return rows.map(toPaper);
}

/** Papers that can go into a bundle, by title. @throws BrokenCursor */
export const bundleablePapers = (
  db: Database,
  { actor, q = '', ...query }: CouncilQuery & { readonly q?: string },
): Promise<Page<BundlePaper>> =>
  partPage(
    db,
    {
      ...query,
      order: 'bundleable',
      table: 'bundle_row',
      columns,
      by: 'title_key',
      conditions: [
        condition('r.bundleable = 1'),
        ...folded(q)
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => condition(`r.title_key LIKE ? ESCAPE '!'`, `%${word.replace(/[!%_]/g, '!$&')}%`)),
        ...readableBy(actor),
      ],
    },
    toPaper,
  );

/** The columns hold what `project` wrote from typed values. */
const toPaper = (row: Row): BundlePaper => ({
  ...ofProcess(row),
  paperId: row['part_id'] as string,
  title: row['paper_title'] as string,
  ...optional('reference', row['paper_reference']),
  kind: row['kind'] as PaperKind,
  state: row['state'] as PaperState,
  ...(row['bundle_id'] !== null && {
    bundle: {
      id: row['bundle_id'] as string,
      title: row['bundle_title'] as string,
      ...optional('reference', row['bundle_reference']),
    },
  }),
});
