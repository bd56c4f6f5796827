import type { Database, Row } from '@plankreis/journal';
import type {
  Actor,
  Day,
  DeadlineKindName,
  DeadlineState,
  EntryTypeName,
  PaperKind,
  Params,
} from '@plankreis/process';
import type { CouncilQuery } from './council-lists.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, type OfProcess } from './part-page.js';
import { condition, equal, readableBy, type Condition } from './reader.js';

export interface DeadlineQuery extends CouncilQuery {
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

const oneOf = (column: string, values: readonly string[]): Condition =>
  condition(`${column} IN (${values.map(() => '?').join(', ')})`, ...values);

function standsAs(state: DeadlineState, today: Day): Condition[] {
  switch (state) {
    case 'overdue':
      return [condition('r.due_on < ?', today)];
    case 'dueSoon':
      return [condition('r.due_on >= ?', today), condition('r.alert_on <= ?', today)];
    case 'inTime':
      return [condition('r.alert_on > ?', today)];
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
      table: 'deadline_row',
      columns: [
        ...['deadline_id', 'kind', 'alert_on', 'warnings', 'place', 'params', 'remedy_type', 'remedy_part'],
        ...['desk', 'public'],
      ],
      by: 'due_on',
      conditions: [
        ...(mine ? [oneOf('r.desk', desksOf(actor))] : []),
        condition('r.desk_from <= ?', today),
        condition('r.desk_until >= ?', today),
        ...equal('department', department),
        ...equal('process_id', processId),
        ...equal('kind', kind),
        ...(state === undefined ? [] : standsAs(state, today)),
        ...(warned === undefined ? [] : [condition(`r.alert_on ${warned ? '<=' : '>'} ?`, today)]),
        ...readableBy(actor),
      ],
    },
    toDeadline,
  );
};

/** The columns hold what `project` wrote from typed values. */
function toDeadline(row: Row): ListedDeadline {
  const [kind, id] = splitDesk(row['desk'] as string);
  const type = row['remedy_type'] as EntryTypeName | null;
  return {
    ...ofProcess(row),
    deadlineId: row['deadline_id'] as string,
    kind: row['kind'] as DeadlineKindName,
    dueOn: row['sort_key'] as Day,
    from: row['alert_on'] as Day,
    warnings: (row['warnings'] as string).split(','),
    where: row['place'] as string,
    params: JSON.parse(row['params'] as string) as Params,
    ...(type === null ? {} : { remedy: { type, ...optional('part', row['remedy_part']) } }),
    desk: { kind, ...(id === undefined ? {} : { id }) },
    public: Number(row['public']) === 1,
  };
}

function splitDesk(desk: string): [ListedDeadline['desk']['kind'], string | undefined] {
  const colon = desk.indexOf(':');
  if (colon < 0) return ['council', undefined];
  // Only `deskOf` writes there.
  return [desk.slice(0, colon) as 'person' | 'department', desk.slice(colon + 1)];
}

/** A paper that waits for a unit to sign it, or for its head to release it. */
export interface WaitingSignature extends OfProcess {
  readonly paperId: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly act: 'sign' | 'release';
}

/** The units somebody signs and releases for. */
const unitsOf = ({ role, department, treasury = false }: Actor): readonly string[] => [
  ...(role === 'head' && department !== undefined ? [department] : []),
  ...(role === 'liaison' && treasury ? ['treasury'] : []),
];

/** Papers to be signed or released by somebody; whoever is asked may read them. @throws BrokenCursor */
export async function signaturesWaiting(
  db: Database,
  { actor, ...query }: CouncilQuery,
): Promise<Page<WaitingSignature>> {
  const units = unitsOf(actor);
  if (units.length === 0) return { items: [] };
  return partPage(
    db,
    {
      ...query,
      order: 'signaturesWaiting',
      table: 'signing_row',
      columns: ['act', 'paper_id', 'kind'],
      by: 'title',
      conditions: [oneOf('r.unit', units)],
    },
    (row) => ({
      ...ofProcess(row),
      paperId: row['paper_id'] as string,
      title: row['sort_key'] as string,
      kind: row['kind'] as PaperKind,
      act: row['act'] as WaitingSignature['act'],
    }),
  );
}
