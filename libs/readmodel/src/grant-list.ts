import type { Database, Row } from '@plankreis/journal';
import {
  NEVER,
  grantStates,
  isFinal,
  owesReport,
  type Actor,
  type Day,
  type GrantState,
  type GrantSums,
  type LineClass,
  type StateName,
} from '@plankreis/process';
import { folded } from './folded.js';
import { grantSumColumns } from './grant-table.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, where, type OfProcess } from './part-page.js';
import { condition, equal, readableBy, type Condition } from './reader.js';

export const reportStandings = ['open', 'overdue', 'given'] as const;
/** How it stands with the report of use: due some day, due before today, or given. */
export type ReportStanding = (typeof reportStandings)[number];

export interface GrantQuery {
  readonly today: Day;
  readonly department?: string;
  readonly processId?: string;
  /** However it is written. */
  readonly funder?: string;
  readonly state?: GrantState;
  readonly report?: ReportStanding;
  /** Ending on this day or earlier. */
  readonly until?: Day;
}

/** The sums of a grant and the own share it asks for, whole cents. */
export type ListedGrantSums = GrantSums & { readonly ownShareCents: number };

export interface ListedGrant extends OfProcess {
  readonly grantId: string;
  readonly programme: string;
  readonly funder?: string;
  readonly purpose: string;
  readonly from: Day;
  readonly until: Day;
  readonly state: GrantState;
  readonly measureId?: string;
  readonly measureTitle?: string;
  readonly class?: LineClass;
  readonly noticeOn?: Day;
  readonly because?: string;
  /** Applied for or granted. */
  readonly amountCents: number;
  readonly sums: ListedGrantSums;
  readonly reportDueOn?: Day;
  readonly reportedOn?: Day;
  /** Whether the funder still waits for the report of use, and the process takes it. */
  readonly owesReport: boolean;
}

export interface GrantTotal {
  readonly state: GrantState;
  readonly count: number;
  readonly amountCents: number;
  readonly sums: ListedGrantSums;
}

function reports(standing: ReportStanding, today: Day): Condition[] {
  switch (standing) {
    case 'open':
      return [condition('r.report_key < ?', NEVER)];
    case 'overdue':
      return [condition('r.report_key < ?', today)];
    case 'given':
      return [condition('r.reported_on IS NOT NULL')];
  }
}

/** Whoever reads a dossier reads its grants. */
const asked = (query: GrantQuery): Condition[] => [
  ...equal('department', query.department),
  ...equal('process_id', query.processId),
  ...equal('funder_key', query.funder === undefined ? undefined : folded(query.funder)),
  ...equal('state', query.state),
  ...(query.report === undefined ? [] : reports(query.report, query.today)),
  ...(query.until === undefined ? [] : [condition('r.until_on <= ?', query.until)]),
];

const sumsOf = (row: Row): ListedGrantSums =>
  // The columns are those of the sums, each by its key.
  Object.fromEntries(
    grantSumColumns.map(([key, column]) => [key, Number(row[column])]),
  ) as unknown as ListedGrantSums;

const sums: readonly string[] = ['amount', ...grantSumColumns.map(([, column]) => column)];

/** One page of grants: what is not settled by the day it ends, then what is. @throws BrokenCursor */
export const listGrants = (
  db: Database,
  query: GrantQuery & { readonly cursor?: string; readonly limit: number },
): Promise<Page<ListedGrant>> =>
  partPage(
    db,
    {
      order: 'grants',
      table: 'grant_row',
      columns: [
        ...['programme', 'funder', 'purpose', 'from_on', 'until_on', 'state', 'measure_id', 'measure_title'],
        ...['class', 'notice_on', 'because', 'report_due_on', 'reported_on', ...sums],
      ],
      joined: ['p.state AS process_state'],
      by: 'order_key',
      conditions: asked(query),
      cursor: query.cursor,
      limit: query.limit,
    },
    toGrant,
  );

/** The columns hold what `project` wrote from typed values. */
const toGrant = (row: Row): ListedGrant => ({
  ...ofProcess(row),
  grantId: row['part_id'] as string,
  programme: row['programme'] as string,
  ...optional('funder', row['funder']),
  purpose: row['purpose'] as string,
  from: row['from_on'] as Day,
  until: row['until_on'] as Day,
  state: row['state'] as GrantState,
  ...optional('measureId', row['measure_id']),
  ...optional('measureTitle', row['measure_title']),
  ...(row['class'] === null ? {} : { class: row['class'] as LineClass }),
  ...optional('noticeOn', row['notice_on']),
  ...optional('because', row['because']),
  amountCents: Number(row['amount']),
  sums: sumsOf(row),
  ...optional('reportDueOn', row['report_due_on']),
  ...optional('reportedOn', row['reported_on']),
  // What has ended takes no report any more.
  owesReport:
    !isFinal(row['process_state'] as StateName) &&
    owesReport({
      state: row['state'] as GrantState,
      ...(row['reported_on'] === null ? {} : { useReport: { on: row['reported_on'] as Day } }),
    }),
});

/** All that was asked for, by state, in the order grants go through them. */
export async function grantTotals(db: Database, query: GrantQuery): Promise<GrantTotal[]> {
  const conditions = asked(query);
  const isKept = [query.processId, query.funder, query.report, query.until].every((one) => one === undefined);
  const [table, n] = isKept ? ['grant_total', 'SUM(r.n)'] : ['grant_row', 'COUNT(*)'];
  const rows = await db.read.all(
    `SELECT r.state, ${n} AS n, ${sums.map((column) => `SUM(r.${column}) AS ${column}`).join(', ')}` +
      ` FROM ${table} r${where(conditions)} GROUP BY r.state`,
    conditions.flatMap(({ params }) => params),
  );
  const totals = rows.map((row) => ({
    state: row['state'] as GrantState,
    count: Number(row['n']),
    amountCents: Number(row['amount']),
    sums: sumsOf(row),
  }));
  return totals.toSorted((one, other) => grantStates.indexOf(one.state) - grantStates.indexOf(other.state));
}

/** Funders named at once. */
const MOST_FUNDERS = 500;

/** Who gives grants at all, as far as somebody may read of them; each once, however it is written. */
export async function funders(db: Database, actor: Actor): Promise<string[]> {
  const conditions = [condition('r.funder_key IS NOT NULL'), ...readableBy(actor)];
  const rows = await db.read.all<{ funder: string }>(
    `SELECT MIN(r.funder) AS funder FROM grant_row r${where(conditions)}` +
      ' GROUP BY r.funder_key ORDER BY r.funder_key LIMIT ?',
    [...conditions.flatMap(({ params }) => params), MOST_FUNDERS],
  );
  return rows.map(({ funder }) => funder);
}
