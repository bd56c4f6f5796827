import type { Database, Row } from '@plankreis/journal';
import { readsNonPublic, type Actor, type Day, type MeasureState, type Verdict } from '@plankreis/process';
import { folded } from './folded.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, type OfProcess } from './part-page.js';
import type { IndicatorStanding } from './planning-tables.js';
import { condition, equal, type Condition } from './reader.js';

export interface MeasureQuery {
  readonly actor: Actor;
  readonly cursor?: string;
  readonly limit: number;
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

const columns = [
  ...['title', 'state', 'owner_id', 'start_on', 'end_on', 'late_after', 'unfunded', 'political', 'area'],
  ...['indicator', 'verdict', 'decision_id', 'item_no', 'reference', 'decided_on', 'decision_public'],
];

const like = (column: string, text: string | undefined): Condition[] =>
  folded(text ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => condition(`${column} LIKE ? ESCAPE '!'`, `%${word.replace(/[!%_]/g, '!$&')}%`));

/**
 * One page of the measures of all processes, by the day they end, what has no end last; those that are late by the day
 * since when. @throws BrokenCursor
 */
export function listMeasures(db: Database, query: MeasureQuery): Promise<Page<ListedMeasure>> {
  const { actor, today, cursor, limit } = query;
  return partPage(
    db,
    {
      ...(query.late ? { order: 'measures.late', by: 'late_after' } : { order: 'measures', by: 'end_key' }),
      table: 'measure_row',
      columns,
      cursor,
      limit,
      conditions: [
        ...equal('state', query.state),
        ...equal('department', query.department),
        ...equal('owner_id', query.ownerId),
        ...equal('process_id', query.processId),
        ...(query.late ? [condition('r.late_after < ?', today)] : []),
        ...(query.unfunded ? [condition('r.unfunded = 1')] : []),
        ...(query.political ? [condition('r.political = 1')] : []),
        ...like('r.search', query.q),
        ...like('LOWER(r.area)', query.area?.toLowerCase()),
      ],
    },
    (row) => toMeasure(row, today, actor),
  );
}

/** The columns hold what `project` wrote from typed values. */
function toMeasure(row: Row, today: Day, actor: Actor): ListedMeasure {
  const of = ofProcess(row);
  const decided =
    row['decided_on'] !== null &&
    (Number(row['decision_public']) === 1 || readsNonPublic(actor, of.department));
  return {
    ...of,
    measureId: row['part_id'] as string,
    title: row['title'] as string,
    state: row['state'] as MeasureState,
    ...optional('ownerId', row['owner_id']),
    ...optional('startOn', row['start_on']),
    ...optional('endOn', row['end_on']),
    late: (row['late_after'] as Day) < today,
    unfunded: Number(row['unfunded']) === 1,
    political: Number(row['political']) === 1,
    ...optional('area', row['area']),
    ...(row['indicator'] === null
      ? {}
      : { indicator: JSON.parse(row['indicator'] as string) as IndicatorStanding }),
    ...(row['verdict'] === null ? {} : { verdict: row['verdict'] as Verdict }),
    ...(decided
      ? {
          decidedBy: {
            decisionId: row['decision_id'] as string,
            itemNo: Number(row['item_no']),
            ...optional('reference', row['reference']),
            decidedOn: row['decided_on'] as Day,
          },
        }
      : {}),
  };
}
