import type { Database, Row } from '@plankreis/journal';
import type { Actor, Day, LineOwnerKind, LineSums, MoneyCheck } from '@plankreis/process';
import type { Page } from './list.js';
import { sumColumns } from './money-tables.js';
import { ofProcess, optional, partPage, where, type OfProcess } from './part-page.js';
import { condition, equal, readableBy, type Condition } from './reader.js';

interface MoneyQuery {
  readonly department?: string;
  readonly processId?: string;
  readonly purse?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface FindingQuery extends MoneyQuery {
  readonly actor: Actor;
  readonly code?: string;
  readonly effect?: string;
  /** About this budget year, or about none in particular. */
  readonly year?: number;
  readonly today: Day;
}

export type ListedFinding = OfProcess & MoneyCheck;

const asked = ({ department, processId, purse }: MoneyQuery): Condition[] => [
  ...equal('department', department),
  ...equal('process_id', processId),
  ...equal('purse', purse),
];

/** The columns hold what `project` wrote from typed values. */
const toFinding = (row: Row): ListedFinding => ({
  ...ofProcess(row),
  code: row['code'] as MoneyCheck['code'],
  effect: row['effect'] as MoneyCheck['effect'],
  says: row['says'] as MoneyCheck['says'],
  from: row['sort_key'] as Day,
  purse: row['purse'] as LineOwnerKind,
  ...(row['year'] === null ? {} : { year: Number(row['year']) }),
  ...(row['cents'] === null ? {} : { cents: Number(row['cents']) }),
  params: JSON.parse(row['params'] as string) as MoneyCheck['params'],
  where: row['place'] as string,
  ...(row['remedy'] === null ? {} : { remedy: row['remedy'] as MoneyCheck['remedy'] }),
  ...optional('overriddenBecause', row['overridden']),
  ...(row['alternative'] === null ? {} : { alternative: row['alternative'] as MoneyCheck['alternative'] }),
});

/** One page of the findings about money that hold on `today`, the newest first. @throws BrokenCursor */
export function listFindings(db: Database, query: FindingQuery): Promise<Page<ListedFinding>> {
  const { actor, code, effect, year, today, cursor, limit } = query;
  return partPage(
    db,
    {
      order: 'findings',
      table: 'finding_row',
      columns: [
        'code',
        'effect',
        'says',
        'purse',
        'year',
        'cents',
        'params',
        'place',
        'remedy',
        'overridden',
        'alternative',
      ],
      by: 'from_on',
      newestFirst: true,
      until: today,
      conditions: [
        condition('r.until_key > ?', today),
        ...equal('code', code),
        ...equal('effect', effect),
        ...(year === undefined ? [] : [condition('(r.year = ? OR r.year IS NULL)', year)]),
        ...asked(query),
        ...readableBy(actor),
      ],
      cursor,
      limit,
    },
    toFinding,
  );
}

export interface PurseYear extends OfProcess {
  readonly purse: LineOwnerKind;
  readonly year: number;
  readonly measureId?: string;
  readonly measureTitle?: string;
  /** Planned to come in; never netted with what goes out. */
  readonly revenueCents: number;
  readonly sums: LineSums;
}

export interface PurseTotal {
  readonly purse: LineOwnerKind;
  readonly year: number;
  readonly revenueCents: number;
  readonly sums: LineSums;
}

export interface YearQuery extends MoneyQuery {
  readonly year?: number;
}

const sumsOf = (row: Row): LineSums =>
  // The columns are those of the sums, each by its key.
  Object.fromEntries(sumColumns.map(([key, column]) => [key, Number(row[column])])) as unknown as LineSums;

/** Whoever reads a dossier reads its budget. */
const ofYear = (query: YearQuery): Condition[] => [
  ...equal('year_key', query.year === undefined ? undefined : String(query.year)),
  ...asked(query),
];

/** One page of what each purse holds in each year, the latest years first. @throws BrokenCursor */
export const listMoney = (db: Database, query: YearQuery): Promise<Page<PurseYear>> =>
  partPage(
    db,
    {
      order: 'money',
      table: 'money_row',
      columns: ['purse', 'measure_id', 'measure_title', 'revenue', ...sumColumns.map(([, column]) => column)],
      by: 'year_key',
      newestFirst: true,
      conditions: ofYear(query),
      cursor: query.cursor,
      limit: query.limit,
    },
    (row) => ({
      ...ofProcess(row),
      purse: row['purse'] as LineOwnerKind,
      year: Number(row['sort_key']),
      ...optional('measureId', row['measure_id']),
      ...optional('measureTitle', row['measure_title']),
      revenueCents: Number(row['revenue']),
      sums: sumsOf(row),
    }),
  );

/** The same added up: one row for each purse and year. */
export async function moneyTotals(db: Database, query: YearQuery): Promise<PurseTotal[]> {
  const table = query.processId === undefined ? 'money_total' : 'money_row';
  const conditions = ofYear(query);
  const sums = ['revenue', ...sumColumns.map(([, column]) => column)];
  const rows = await db.read.all(
    `SELECT r.purse, r.year_key, ${sums.map((column) => `SUM(r.${column}) AS ${column}`).join(', ')}` +
      ` FROM ${table} r${where(conditions)} GROUP BY r.purse, r.year_key ORDER BY r.year_key, r.purse`,
    conditions.flatMap(({ params }) => params),
  );
  return rows.map((row) => ({
    purse: row['purse'] as LineOwnerKind,
    year: Number(row['year_key']),
    revenueCents: Number(row['revenue']),
    sums: sumsOf(row),
  }));
}
