import type { Database } from '@plankreis/journal';
import type { LineOwnerKind, LineSums } from '@plankreis/process';
import { addedUp } from '../../paging/added-up.js';
import { equal, type Condition } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, PageQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { picked } from '../../tables/select.js';
import { moneyTable, purseSums } from './table.js';

const { r } = moneyTable;

export interface YearQuery extends PageQuery {
  readonly department?: string;
  readonly processId?: string;
  readonly purse?: string;
  readonly year?: number;
}

export interface PurseTotal {
  readonly purse: LineOwnerKind;
  readonly year: number;
  /** Planned to come in; never netted with what goes out. */
  readonly revenueCents: number;
  readonly sums: LineSums;
}

export interface PurseYear extends OfProcess, PurseTotal {
  readonly measureId?: string;
  readonly measureTitle?: string;
}

/** Whoever reads a dossier reads its budget. */
const asked = ({ year, department, processId, purse }: YearQuery): Condition[] => [
  ...equal(r.yearKey, year === undefined ? undefined : String(year)),
  ...equal(r.department, department),
  ...equal(r.processId, processId),
  ...equal(r.purse, purse),
];

/** One page of what each purse holds in each year, the latest years first. @throws BrokenCursor */
export const listMoney = (db: Database, query: YearQuery): Promise<Page<PurseYear>> =>
  partPage(
    db,
    {
      order: 'money',
      table: moneyTable,
      by: 'yearKey',
      newestFirst: true,
      conditions: asked(query),
      cursor: query.cursor,
      limit: query.limit,
    },
    ({ purse, yearKey, measureId, measureTitle, revenueCents, ...row }, of) => ({
      ...of,
      ...{ purse, year: Number(yearKey), measureId, measureTitle, revenueCents },
      sums: picked(row, purseSums),
    }),
  );

/** The same added up: one row for each purse and year. */
export async function moneyTotals(db: Database, query: YearQuery): Promise<PurseTotal[]> {
  const sums = await addedUp(db, {
    table: moneyTable,
    by: ['yearKey', 'purse'],
    sums: ['revenueCents', ...purseSums],
    conditions: asked(query),
    isKept: query.processId === undefined,
  });
  return sums.map(({ purse, yearKey, revenueCents, ...row }) => ({
    ...{ purse, year: Number(yearKey), revenueCents },
    sums: picked(row, purseSums),
  }));
}
