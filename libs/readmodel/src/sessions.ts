import type { Database, Row } from '@plankreis/journal';
import type { ConsultationRole, Day, PaperKind, PaperState } from '@plankreis/process';
import type { CouncilQuery } from './council-lists.js';
import { fromCursor, toCursor } from './cursor.js';
import type { Page } from './list.js';
import { ofProcess, optional, PROCESS_COLUMNS, PROCESS_JOIN, where, type OfProcess } from './part-page.js';
import { condition, equal, readableBy, type Condition } from './reader.js';

export interface SessionQuery extends CouncilQuery {
  readonly from?: Day;
  readonly until?: Day;
  readonly bodyId?: string;
  /** Only consultations whose result is not known yet. */
  readonly openOnly?: boolean;
  /** The last session comes first. */
  readonly newestFirst?: boolean;
}

/** What one body deals with on one day. */
export interface Session {
  readonly bodyId: string;
  readonly sessionOn: Day;
  readonly consultations: readonly ConsultationOnAgenda[];
}

export interface ConsultationOnAgenda extends OfProcess {
  readonly consultationId: string;
  readonly role: ConsultationRole;
  readonly public: boolean;
  readonly resultCode?: string;
  readonly paperId: string;
  readonly paperTitle: string;
  readonly paperReference?: string;
  readonly paperKind: PaperKind;
  readonly paperState: PaperState;
  /** With what the paper goes to the council. */
  readonly bundle?: { readonly id: string; readonly title: string };
}

const orderOf = ({ newestFirst = false }: SessionQuery) =>
  newestFirst
    ? ({ name: 'sessions:latest', direction: 'DESC', beyond: '<', fromFirst: '<=', toLast: '>=' } as const)
    : ({ name: 'sessions', direction: 'ASC', beyond: '>', fromFirst: '>=', toLast: '<=' } as const);

/**
 * One page of sessions by day and body, each whole: as many consultations as it has.
 * @throws BrokenCursor
 */
export async function sessions(db: Database, query: SessionQuery): Promise<Page<Session>> {
  const { limit } = query;
  const { name, direction, fromFirst, toLast } = orderOf(query);
  const asked = conditionsOf(query);
  const found = await keys(db, [...asked, ...range(query)], direction, limit + 1);
  const page = found.slice(0, limit);
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last) return { items: [] };
  const rows = await consultations(db, [
    ...asked,
    condition(`(r.session_on, r.body_id) ${fromFirst} (?, ?)`, first.sessionOn, first.bodyId),
    condition(`(r.session_on, r.body_id) ${toLast} (?, ?)`, last.sessionOn, last.bodyId),
  ]);
  return {
    items: page.map(({ sessionOn, bodyId }) => ({
      bodyId,
      sessionOn,
      consultations: rows
        .filter((row) => row['session_on'] === sessionOn && row['body_id'] === bodyId)
        .map(toConsultation),
    })),
    ...(found.length > limit && { next: toCursor(name, { key: last.sessionOn, id: last.bodyId }) }),
  };
}

function conditionsOf({ actor, bodyId, openOnly }: SessionQuery): Condition[] {
  return [
    ...readableBy(actor),
    ...equal('body_id', bodyId),
    ...(openOnly === true ? [condition('r.result_code IS NULL')] : []),
  ];
}

/**
 * From where to where it is read. The end it is read from is bounded once, by the filter or by the place: of two
 * bounds SQLite enters the index by one and walks to the other.
 */
function range(query: SessionQuery): Condition[] {
  const { from, until, cursor, newestFirst = false } = query;
  const { name, beyond } = orderOf(query);
  const place = cursor === undefined ? undefined : fromCursor(name, cursor);
  const isFromPassed = place !== undefined && !newestFirst && place.key >= (from ?? '');
  const isUntilPassed = place !== undefined && newestFirst && place.key <= (until ?? '');
  return [
    ...(from === undefined || isFromPassed ? [] : [condition('r.session_on >= ?', from)]),
    ...(until === undefined || isUntilPassed ? [] : [condition('r.session_on <= ?', until)]),
    ...(place ? [condition(`(r.session_on, r.body_id) ${beyond} (?, ?)`, place.key, place.id)] : []),
  ];
}

async function keys(
  db: Database,
  conditions: readonly Condition[],
  direction: 'ASC' | 'DESC',
  most: number,
): Promise<{ readonly sessionOn: Day; readonly bodyId: string }[]> {
  const rows = await db.read.all<{ session_on: Day; body_id: string }>(
    `SELECT DISTINCT r.session_on, r.body_id FROM consultation_row r${where(conditions)} ORDER BY r.session_on ${direction}, r.body_id ${direction} LIMIT ?`,
    [...conditions.flatMap(({ params }) => params), most],
  );
  return rows.map(({ session_on: sessionOn, body_id: bodyId }) => ({ sessionOn, bodyId }));
}

const consultations = (db: Database, conditions: readonly Condition[]): Promise<Row[]> =>
  db.read.all(
    `SELECT ${PROCESS_COLUMNS}, r.part_id, r.public, r.role, r.session_on, r.body_id, r.result_code, r.paper_id,` +
      ' paper.title AS paper_title, paper.reference AS paper_reference, paper.kind AS paper_kind, paper.state AS paper_state,' +
      ' bundle.bundle_id, bundle.bundle_title' +
      ` FROM consultation_row r ${PROCESS_JOIN}` +
      ' JOIN paper_row paper ON paper.process_id = r.process_id AND paper.part_id = r.paper_id' +
      ' LEFT JOIN bundle_row bundle ON bundle.process_id = r.process_id AND bundle.part_id = r.paper_id' +
      where(conditions) +
      ' ORDER BY r.session_on, r.body_id, r.process_id, r.part_id',
    conditions.flatMap(({ params }) => params),
  );

/** The columns hold what `project` wrote from typed values. */
const toConsultation = (row: Row): ConsultationOnAgenda => ({
  ...ofProcess(row),
  consultationId: row['part_id'] as string,
  role: row['role'] as ConsultationRole,
  public: Number(row['public']) === 1,
  ...optional('resultCode', row['result_code']),
  paperId: row['paper_id'] as string,
  paperTitle: row['paper_title'] as string,
  ...optional('paperReference', row['paper_reference']),
  paperKind: row['paper_kind'] as PaperKind,
  paperState: row['paper_state'] as PaperState,
  ...(row['bundle_id'] !== null && {
    bundle: { id: row['bundle_id'] as string, title: row['bundle_title'] as string },
  }),
});
