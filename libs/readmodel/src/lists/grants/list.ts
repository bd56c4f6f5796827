import type { Database } from '@plankreis/journal';
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
} from '@plankreis/process';
import { addedUp } from '../../paging/added-up.js';
import { condition, equal, paramsOf, readableBy, where, type Condition } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, PageQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { folded } from '../../tables/folded.js';
import { picked, select } from '../../tables/select.js';
import { processTable } from '../processes/table.js';
import { grantTable, sumsOfGrant } from './table.js';

const { r } = grantTable;

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
      return [condition(`${r.reportKey} < ?`, NEVER)];
    case 'overdue':
      return [condition(`${r.reportKey} < ?`, today)];
    case 'given':
      return [condition(`${r.reportedOn} IS NOT NULL`)];
  }
}

/** Whoever reads a dossier reads its grants. */
const asked = (query: GrantQuery): Condition[] => [
  ...equal(r.department, query.department),
  ...equal(r.processId, query.processId),
  ...equal(r.funderKey, query.funder === undefined ? undefined : folded(query.funder)),
  ...equal(r.state, query.state),
  ...(query.report === undefined ? [] : reports(query.report, query.today)),
  ...(query.until === undefined ? [] : [condition(`${r.untilOn} <= ?`, query.until)]),
];

/** One page of grants: what asks for something yet by the day it ends, then what is over. @throws BrokenCursor */
export const listGrants = (db: Database, query: GrantQuery & PageQuery): Promise<Page<ListedGrant>> => {
  const process = select(processTable, 'p', ['state']);
  return partPage(
    db,
    {
      order: 'grants',
      table: grantTable,
      joined: { ...process, join: '' },
      by: 'orderKey',
      conditions: asked(query),
      cursor: query.cursor,
      limit: query.limit,
    },
    (row, of, { state: processState }) => {
      const { partId, programme, funder, purpose, fromOn, untilOn, state, measureId, measureTitle } = row;
      const { noticeOn, because, amountCents, reportDueOn, reportedOn } = row;
      const useReport = reportedOn === undefined ? undefined : { on: reportedOn };
      return {
        ...of,
        ...{ grantId: partId, programme, funder, purpose, from: fromOn, until: untilOn, state },
        ...{ measureId, measureTitle, class: row.class, noticeOn, because, amountCents },
        sums: picked(row, sumsOfGrant),
        ...{ reportDueOn, reportedOn },
        // What has ended takes no report any more.
        owesReport: !isFinal(processState) && owesReport({ state, useReport }),
      };
    },
  );
};

/** All that was asked for, by state, in the order grants go through them. */
export async function grantTotals(db: Database, query: GrantQuery): Promise<GrantTotal[]> {
  const totals = await addedUp(db, {
    table: grantTable,
    by: ['state'],
    sums: ['amountCents', ...sumsOfGrant],
    conditions: asked(query),
    isKept: [query.processId, query.funder, query.report, query.until].every((one) => one === undefined),
  });
  return totals
    .map(({ state, n: count, amountCents, ...row }) => ({
      ...{ state, count, amountCents },
      sums: picked(row, sumsOfGrant),
    }))
    .toSorted((one, other) => grantStates.indexOf(one.state) - grantStates.indexOf(other.state));
}

/** Funders named at once. */
const MOST_FUNDERS = 500;

/** Who gives grants at all, as far as somebody may read of them; each once, however it is written. */
export async function funders(db: Database, actor: Actor): Promise<string[]> {
  const conditions = [condition(`${r.funderKey} IS NOT NULL`), ...readableBy(actor)];
  const rows = await db.read.all<{ funder: string }>(
    `SELECT MIN(${r.funder}) AS funder FROM grant_row r${where(conditions)}` +
      ` GROUP BY ${r.funderKey} ORDER BY ${r.funderKey} LIMIT ?`,
    [...paramsOf(conditions), MOST_FUNDERS],
  );
  return rows.map(({ funder }) => funder);
}
