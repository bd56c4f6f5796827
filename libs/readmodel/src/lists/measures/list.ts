import type { Database } from '@plankreis/journal';
import { readsNonPublic, type Actor, type Day, type MeasureState, type Verdict } from '@plankreis/process';
import { condition, equal, holdsWords } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import type { RowOf } from '../../tables/table.js';
import { measureTable, type IndicatorStanding } from './table.js';

const { r } = measureTable;

export interface MeasureQuery extends ReaderQuery {
  readonly today: Day;
  readonly state?: MeasureState;
  readonly department?: string;
  readonly ownerId?: string;
  readonly processId?: string;
  /** Should have begun or been done before today. */
  readonly late?: boolean;
  /** Adopted and not paid for. */
  readonly unfunded?: boolean;
  readonly political?: boolean;
  /** Each of its words occurs in title or area. */
  readonly q?: string;
  /** Its words occur in the area. */
  readonly area?: string;
}

/** A measure of some process, with how it stands today. */
export interface ListedMeasure extends OfProcess {
  readonly measureId: string;
  readonly title: string;
  readonly state: MeasureState;
  readonly ownerId?: string;
  readonly startOn?: Day;
  readonly endOn?: Day;
  readonly late: boolean;
  readonly unfunded: boolean;
  readonly political: boolean;
  readonly area?: string;
  readonly indicator?: IndicatorStanding;
  readonly verdict?: Verdict;
  /** The item that adopted it, as far as the one who asks may read the decision. */
  readonly decidedBy?: {
    readonly decisionId: string;
    readonly itemNo: number;
    readonly reference?: string;
    readonly decidedOn: Day;
  };
}

/**
 * One page of the measures of all processes, by the day they end, what has no end last; those that are late by the day
 * since when. @throws BrokenCursor
 */
export function listMeasures(db: Database, query: MeasureQuery): Promise<Page<ListedMeasure>> {
  const { actor, today, cursor, limit } = query;
  return partPage(
    db,
    {
      ...(query.late
        ? { order: 'measures.late', by: 'lateAfter' as const }
        : { order: 'measures', by: 'endKey' as const }),
      table: measureTable,
      ...{ cursor, limit },
      conditions: [
        ...equal(r.state, query.state),
        ...equal(r.department, query.department),
        ...equal(r.ownerId, query.ownerId),
        ...equal(r.processId, query.processId),
        ...(query.late ? [condition(`${r.lateAfter} < ?`, today)] : []),
        ...(query.unfunded ? [condition(`${r.unfunded} = 1`)] : []),
        ...(query.political ? [condition(`${r.political} = 1`)] : []),
        ...holdsWords(r.search, query.q),
        ...holdsWords(`LOWER(${r.area})`, query.area?.toLowerCase()),
      ],
    },
    (row, of) => toMeasure(row, of, today, actor),
  );
}

function toMeasure(
  row: RowOf<typeof measureTable.columns>,
  of: OfProcess,
  today: Day,
  actor: Actor,
): ListedMeasure {
  const { partId, title, state, ownerId, startOn, endOn, unfunded, political, area } = row;
  const { indicator, verdict, decisionId, itemNo, reference, decidedOn, decisionPublic } = row;
  const isDecisionRead = decisionPublic || readsNonPublic(actor, of.department);
  return {
    ...of,
    ...{ measureId: partId, title, state, ownerId, startOn, endOn, late: row.lateAfter < today },
    ...{ unfunded, political, area, indicator, verdict },
    ...(isDecisionRead && decisionId !== undefined && itemNo !== undefined && decidedOn !== undefined
      ? { decidedBy: { decisionId, itemNo, reference, decidedOn } }
      : {}),
  };
}
