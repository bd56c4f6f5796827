import { processTable } from './table.js';
import { select, type Selection } from '../../tables/select.js';

/** What every list tells of the process a part belongs to. */
export interface OfProcess {
  readonly processId: string;
  readonly number: string;
  readonly processTitle: string;
  readonly department: string;
  readonly version: number;
}

/** What joins a part with its process. */
export const PROCESS_JOIN = 'JOIN process_row p ON p.process_id = r.process_id';

const columns = select(processTable, 'p', ['processId', 'number', 'title', 'department', 'version']);

/** Selects what a list tells of the process `p`. */
export const ofProcess: Selection<OfProcess> = {
  sql: columns.sql,
  read(row) {
    const { title: processTitle, ...rest } = columns.read(row);
    return { ...rest, processTitle };
  },
};
