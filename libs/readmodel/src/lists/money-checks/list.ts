import type { Database } from '@plankreis/journal';
import type { Day, MoneyCheck } from '@plankreis/process';
import { condition, equal, readableBy } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { moneyCheckTable } from './table.js';

const { r } = moneyCheckTable;

export interface MoneyCheckQuery extends ReaderQuery {
  readonly department?: string;
  readonly processId?: string;
  readonly purse?: string;
  readonly code?: string;
  readonly effect?: string;
  /** About this budget year, or about none in particular. */
  readonly year?: number;
  readonly today: Day;
}

export type ListedMoneyCheck = OfProcess & MoneyCheck;

/** One page of what is wrong with money on `today`, the newest first. @throws BrokenCursor */
export const listMoneyChecks = (
  db: Database,
  { actor, code, effect, year, today, department, processId, purse, cursor, limit }: MoneyCheckQuery,
): Promise<Page<ListedMoneyCheck>> =>
  partPage(
    db,
    {
      order: 'findings',
      table: moneyCheckTable,
      by: 'fromOn',
      newestFirst: true,
      until: today,
      conditions: [
        condition(`${r.untilKey} > ?`, today),
        ...equal(r.code, code),
        ...equal(r.effect, effect),
        ...(year === undefined ? [] : [condition(`(${r.year} = ? OR ${r.year} IS NULL)`, year)]),
        ...equal(r.department, department),
        ...equal(r.processId, processId),
        ...equal(r.purse, purse),
        ...readableBy(actor),
      ],
      ...{ cursor, limit },
    },
    ({ code, effect, says, fromOn, purse, year, cents, params, place, ...row }, of) => ({
      ...of,
      ...{ code, effect, says, from: fromOn, purse, year, cents, params, where: place },
      ...{ remedy: row.remedy, overriddenBecause: row.overriddenBecause, alternative: row.alternative },
    }),
  );
