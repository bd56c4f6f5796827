import type { TableLimits } from './limits.js';

export interface ReadTableOptions {
  /** The sheet of a spreadsheet; the first visible one where it is left out. */
  readonly sheet?: string;
  /** The row with the headings; found by its looks where it is left out. */
  readonly headerRow?: number;
  readonly limits?: Partial<TableLimits>;
  /** Calls the reading off: it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Is told now and then how many bytes are read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}
