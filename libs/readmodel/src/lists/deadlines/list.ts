import type { Database } from '@plankreis/journal';
import type { Actor, Day, DeadlineKindName, DeadlineState, EntryTypeName, Params } from '@plankreis/process';
import { condition, equal, oneOf, readableBy, type Condition } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import type { RowOf } from '../../tables/table.js';
import { deadlineTable } from './table.js';

const { r } = deadlineTable;

export interface DeadlineQuery extends ReaderQuery {
  readonly today: Day;
  /** What lies on the desk of the reader. */
  readonly mine?: boolean;
  readonly department?: string;
  readonly processId?: string;
  readonly kind?: DeadlineKindName;
  readonly state?: DeadlineState;
  /** Due on these days. */
  readonly from?: Day;
  readonly until?: Day;
  /** Whether the day of the warning has come. */
  readonly warned?: boolean;
}

/** A deadline of a process, and on whose desk it lies on the day asked for. */
export interface ListedDeadline extends OfProcess {
  readonly deadlineId: string;
  readonly kind: DeadlineKindName;
  readonly dueOn: Day;
  readonly from: Day;
  readonly warnings: readonly Day[];
  readonly where: string;
  readonly params: Params;
  readonly remedy?: { readonly type: EntryTypeName; readonly part?: string };
  readonly desk: { readonly kind: 'person' | 'department' | 'council'; readonly id?: string };
  readonly public: boolean;
}

/** The desks somebody sits at: their own, that of their department for a head, that of the bodies for the liaison. */
export const desksOf = ({ id, role, department }: Actor): readonly string[] => [
  `person:${id}`,
  ...(role === 'head' && department !== undefined ? [`department:${department}`] : []),
  ...(role === 'liaison' ? ['council'] : []),
];

function standsAs(state: DeadlineState, today: Day): Condition[] {
  switch (state) {
    case 'overdue':
      return [condition(`${r.dueOn} < ?`, today)];
    case 'dueSoon':
      return [condition(`${r.dueOn} >= ?`, today), condition(`${r.alertOn} <= ?`, today)];
    case 'inTime':
      return [condition(`${r.alertOn} > ?`, today)];
  }
}

/** One page of deadlines, by the day they are due: what is overdue comes first. @throws BrokenCursor */
export const deadlineList = (db: Database, query: DeadlineQuery): Promise<Page<ListedDeadline>> => {
  const { actor, today, mine = false, department, processId, kind, state, warned, ...page } = query;
  return partPage(
    db,
    {
      ...page,
      order: 'deadlines',
      table: deadlineTable,
      by: 'dueOn',
      conditions: [
        ...(mine ? [oneOf(r.desk, desksOf(actor))] : []),
        condition(`${r.deskFrom} <= ?`, today),
        condition(`${r.deskUntil} >= ?`, today),
        ...equal(r.department, department),
        ...equal(r.processId, processId),
        ...equal(r.kind, kind),
        ...(state === undefined ? [] : standsAs(state, today)),
        ...(warned === undefined ? [] : [condition(`${r.alertOn} ${warned ? '<=' : '>'} ?`, today)]),
        ...readableBy(actor),
      ],
    },
    toDeadline,
  );
};

function toDeadline(row: RowOf<typeof deadlineTable.columns>, of: OfProcess): ListedDeadline {
  const { deadlineId, kind, dueOn, alertOn, warnings, place, params, remedyType, remedyPart } = row;
  const [owner, id] = splitDesk(row.desk);
  return {
    ...of,
    ...{ deadlineId, kind, dueOn, from: alertOn, warnings, where: place, params },
    ...(remedyType === undefined ? {} : { remedy: { type: remedyType, part: remedyPart } }),
    desk: { kind: owner, ...(id === undefined ? {} : { id }) },
    public: row.public,
  };
}

function splitDesk(desk: string): [ListedDeadline['desk']['kind'], string | undefined] {
  const colon = desk.indexOf(':');
  if (colon < 0) return ['council', undefined];
  // Only `deskOf` writes there.
  return [desk.slice(0, colon) as 'person' | 'department', desk.slice(colon + 1)];
}
