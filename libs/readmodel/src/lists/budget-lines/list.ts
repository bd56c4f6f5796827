import type { Database } from '@plankreis/journal';
import type { LineKind } from '@plankreis/process';
import { oneOf, paramsOf, where } from '../../paging/condition.js';
import { ofProcess, PROCESS_JOIN, type OfProcess } from '../processes/of-process.js';
import { select } from '../../tables/select.js';
import { lineTable } from './table.js';

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

const { r } = lineTable;
const columns = select(lineTable, 'r', [
  ...(['partId', 'year', 'scheme', 'code', 'codeKey', 'kind', 'purpose', 'measureId'] as const),
]);

/** The budget lines of all processes that are booked on one of these accounts (`accountKey`), in whatever year. */
export async function linesOfAccounts(db: Database, keys: readonly string[]): Promise<LineOfAccount[]> {
  const found: LineOfAccount[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const asked = [oneOf(r.codeKey, keys.slice(at, at + AT_ONCE))];
    const rows = await db.read.all(
      `SELECT ${ofProcess.sql}, ${columns.sql} FROM line_row r ${PROCESS_JOIN}${where(asked)}` +
        ` ORDER BY ${r.codeKey}, ${r.year}, ${r.processId}, ${r.partId}`,
      paramsOf(asked),
    );
    for (const row of rows) {
      const { partId: lineId, ...line } = columns.read(row);
      found.push({ ...ofProcess.read(row), lineId, ...line });
    }
  }
  return found;
}
