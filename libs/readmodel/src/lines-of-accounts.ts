import type { Database } from '@plankreis/journal';
import type { LineKind } from '@plankreis/process';
import { ofProcess, optional, PROCESS_COLUMNS, PROCESS_JOIN, type OfProcess } from './part-page.js';

export interface LineOfAccount extends OfProcess {
  readonly lineId: string;
  readonly year: number;
  readonly scheme: string;
  readonly code: string;
  /** The account as it is compared. */
  readonly codeKey: string;
  readonly kind: LineKind;
  readonly purpose: string;
  readonly measureId?: string;
}

/** Accounts asked for in one statement. */
const AT_ONCE = 500;

/** The budget lines of all processes that are booked on one of these accounts (`accountKey`), in whatever year. */
export async function linesOfAccounts(db: Database, keys: readonly string[]): Promise<LineOfAccount[]> {
  const found: LineOfAccount[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const rows = await db.read.all(
      `SELECT ${PROCESS_COLUMNS}, r.part_id, r.year, r.scheme, r.code, r.code_key, r.kind, r.purpose, r.measure_id` +
        ` FROM line_row r ${PROCESS_JOIN} WHERE r.code_key IN (${some.map(() => '?').join(', ')})` +
        ' ORDER BY r.code_key, r.year, r.process_id, r.part_id',
      some,
    );
    found.push(
      ...rows.map((row) => ({
        ...ofProcess(row),
        // The columns hold what `project` wrote from typed values.
        lineId: row['part_id'] as string,
        year: Number(row['year']),
        scheme: row['scheme'] as string,
        code: row['code'] as string,
        codeKey: row['code_key'] as string,
        kind: row['kind'] as LineKind,
        purpose: row['purpose'] as string,
        ...optional('measureId', row['measure_id']),
      })),
    );
  }
  return found;
}
