import type { Database, Row } from '@plankreis/journal';
import type { ConsultationRole, Day, PaperKind, PaperState } from '@plankreis/process';
import { condition, equal, paramsOf, readableBy, where, type Condition } from '../../paging/condition.js';
import { fromCursor, toCursor } from '../../paging/cursor.js';
import { ofProcess, PROCESS_JOIN, type OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { select, selectAll, selectJoined } from '../../tables/select.js';
import { bundleTable } from '../bundles/table.js';
import { paperTable } from '../papers/table.js';
import { consultationTable } from './table.js';

const { r } = consultationTable;
const consultation = selectAll(consultationTable, 'r');
const paper = select(paperTable, 'paper', ['title', 'reference', 'kind', 'state']);
const bundle = selectJoined(bundleTable, 'bundle', ['bundleId', 'bundleTitle']);
const key = select(consultationTable, 'r', ['sessionOn', 'bodyId']);

export interface SessionQuery extends ReaderQuery {
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
    condition(`(${r.sessionOn}, ${r.bodyId}) ${fromFirst} (?, ?)`, first.sessionOn, first.bodyId),
    condition(`(${r.sessionOn}, ${r.bodyId}) ${toLast} (?, ?)`, last.sessionOn, last.bodyId),
  ]);
  return {
    items: page.map(({ sessionOn, bodyId }) => ({
      bodyId,
      sessionOn,
      consultations: rows.flatMap(({ session, told }) =>
        session.sessionOn === sessionOn && session.bodyId === bodyId ? [told] : [],
      ),
    })),
    ...(found.length > limit && { next: toCursor(name, { key: last.sessionOn, id: last.bodyId }) }),
  };
}

function conditionsOf({ actor, bodyId, openOnly }: SessionQuery): Condition[] {
  return [
    ...readableBy(actor),
    ...equal(r.bodyId, bodyId),
    ...(openOnly === true ? [condition(`${r.resultCode} IS NULL`)] : []),
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
    ...(from === undefined || isFromPassed ? [] : [condition(`${r.sessionOn} >= ?`, from)]),
    ...(until === undefined || isUntilPassed ? [] : [condition(`${r.sessionOn} <= ?`, until)]),
    ...(place ? [condition(`(${r.sessionOn}, ${r.bodyId}) ${beyond} (?, ?)`, place.key, place.id)] : []),
  ];
}

type Key = ReturnType<typeof key.read>;

async function keys(
  db: Database,
  conditions: readonly Condition[],
  direction: 'ASC' | 'DESC',
  most: number,
): Promise<Key[]> {
  const rows = await db.read.all(
    `SELECT DISTINCT ${key.sql} FROM consultation_row r${where(conditions)}` +
      ` ORDER BY ${r.sessionOn} ${direction}, ${r.bodyId} ${direction} LIMIT ?`,
    [...paramsOf(conditions), most],
  );
  return rows.map((row) => key.read(row));
}

interface Told {
  readonly session: Key;
  readonly told: ConsultationOnAgenda;
}

async function consultations(db: Database, conditions: readonly Condition[]): Promise<Told[]> {
  const rows = await db.read.all(
    `SELECT ${ofProcess.sql}, ${consultation.sql}, ${paper.sql}, ${bundle.sql}` +
      ` FROM consultation_row r ${PROCESS_JOIN}` +
      ` JOIN paper_row paper ON paper.process_id = r.process_id AND paper.part_id = ${r.paperId}` +
      ` LEFT JOIN bundle_row bundle ON bundle.process_id = r.process_id AND bundle.part_id = ${r.paperId}` +
      where(conditions) +
      ` ORDER BY ${r.sessionOn}, ${r.bodyId}, r.process_id, r.part_id`,
    paramsOf(conditions),
  );
  return rows.map((row) => ({ session: key.read(row), told: toConsultation(row) }));
}

function toConsultation(row: Row): ConsultationOnAgenda {
  const { partId, role, public: open, resultCode, paperId } = consultation.read(row);
  const { title, reference, kind, state } = paper.read(row);
  const { bundleId, bundleTitle = '' } = bundle.read(row) ?? {};
  return {
    ...ofProcess.read(row),
    ...{ consultationId: partId, role, public: open, resultCode, paperId },
    ...{ paperTitle: title, paperReference: reference, paperKind: kind, paperState: state },
    ...(bundleId === undefined ? {} : { bundle: { id: bundleId, title: bundleTitle } }),
  };
}
