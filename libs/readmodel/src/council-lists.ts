import type { Database, Row } from '@plankreis/journal';
import type { Actor, Day, Objector, PaperKind, PaperState } from '@plankreis/process';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, type OfProcess } from './part-page.js';
import { BEFORE_ALL_DAYS } from './part-tables.js';
import { readableBy } from './reader.js';

/** A page of a list over all processes, as far as the one who asks may read it. */
export interface CouncilQuery {
  readonly actor: Actor;
  readonly cursor?: string;
  readonly limit: number;
}

export interface PaperOnItsWay extends OfProcess {
  readonly paperId: string;
  readonly title: string;
  readonly reference?: string;
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly releasedOn: Day;
}

const paperColumns = ['title', 'reference', 'kind', 'state', 'released_on'];

/** The columns hold what `project` wrote from typed values. */
const toPaper = (row: Row): PaperOnItsWay => ({
  ...ofProcess(row),
  paperId: row['part_id'] as string,
  title: row['title'] as string,
  ...optional('reference', row['reference']),
  kind: row['kind'] as PaperKind,
  state: row['state'] as PaperState,
  releasedOn: row['released_on'] as Day,
});

/** Released papers that nobody has put on an agenda, the oldest first. @throws BrokenCursor */
export const papersWaiting = (
  db: Database,
  { actor, ...query }: CouncilQuery,
): Promise<Page<PaperOnItsWay>> =>
  partPage(
    db,
    {
      ...query,
      order: 'papersWaiting',
      table: 'paper_row',
      columns: paperColumns,
      by: 'unscheduled_since',
      from: BEFORE_ALL_DAYS,
      conditions: readableBy(actor),
    },
    toPaper,
  );

/** Undecided papers that the council had before it on that day, the oldest first. @throws BrokenCursor */
export const papersLapsing = (
  db: Database,
  { actor, termEndedOn, ...query }: CouncilQuery & { readonly termEndedOn: Day },
): Promise<Page<PaperOnItsWay>> =>
  partPage(
    db,
    {
      ...query,
      order: 'papersLapsing',
      table: 'paper_row',
      columns: paperColumns,
      by: 'on_way_since',
      from: BEFORE_ALL_DAYS,
      until: termEndedOn,
      conditions: readableBy(actor),
    },
    toPaper,
  );

export interface WaitingDecision extends OfProcess {
  readonly decisionId: string;
  readonly reference?: string;
  readonly decidedOn: Day;
  readonly bodyId: string;
}

/** Decisions that were made and are not in effect, the oldest first. @throws BrokenCursor */
export const decisionsWaiting = (
  db: Database,
  { actor, ...query }: CouncilQuery,
): Promise<Page<WaitingDecision>> =>
  partPage(
    db,
    {
      ...query,
      order: 'decisionsWaiting',
      table: 'effect_row',
      columns: ['body_id', 'reference'],
      by: 'decided_on',
      conditions: readableBy(actor),
    },
    (row) => ({
      ...ofProcess(row),
      decisionId: row['part_id'] as string,
      ...optional('reference', row['reference']),
      decidedOn: row['sort_key'] as Day,
      bodyId: row['body_id'] as string,
    }),
  );

export interface OpenObjection extends OfProcess {
  readonly decisionId: string;
  readonly reference?: string;
  readonly bodyId: string;
  readonly by: Objector;
  readonly grounds: string;
  readonly on: Day;
}

/** Objections that nobody has settled, the oldest first. @throws BrokenCursor */
export const openObjections = (
  db: Database,
  { actor, ...query }: CouncilQuery,
): Promise<Page<OpenObjection>> =>
  partPage(
    db,
    {
      ...query,
      order: 'openObjections',
      table: 'objection_row',
      columns: ['decision_id', 'body_id', 'reference', 'objector', 'grounds'],
      by: 'objected_on',
      conditions: readableBy(actor),
    },
    (row) => ({
      ...ofProcess(row),
      decisionId: row['decision_id'] as string,
      ...optional('reference', row['reference']),
      bodyId: row['body_id'] as string,
      by: row['objector'] as Objector,
      grounds: row['grounds'] as string,
      on: row['sort_key'] as Day,
    }),
  );

export interface OpenDuty extends OfProcess {
  readonly dutyId: string;
  readonly text: string;
  readonly toBodyId?: string;
  readonly dueOn: Day;
  readonly decisionId?: string;
  readonly itemNo?: number;
}

/** Duties nobody has delivered, by the day they are due. @throws BrokenCursor */
export const openDuties = (db: Database, { actor, ...query }: CouncilQuery): Promise<Page<OpenDuty>> =>
  partPage(
    db,
    {
      ...query,
      order: 'openDuties',
      table: 'duty_row',
      columns: ['body_id', 'decision_id', 'item_no', 'text'],
      by: 'due_on',
      conditions: readableBy(actor),
    },
    (row) => ({
      ...ofProcess(row),
      dutyId: row['part_id'] as string,
      text: row['text'] as string,
      ...optional('toBodyId', row['body_id']),
      dueOn: row['sort_key'] as Day,
      ...optional('decisionId', row['decision_id']),
      ...(row['item_no'] !== null && { itemNo: Number(row['item_no']) }),
    }),
  );
