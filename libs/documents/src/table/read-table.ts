import { readCsv } from './csv.js';
import { Unreadable } from './fault.js';
import { Gatherer } from './gatherer.js';
import { formatOf } from './format.js';
import { laidOut } from './laid-out.js';
import { usualTableLimits, type TableLimits } from './limits.js';
import type { Table } from './table.js';
import { readXlsx } from '../xlsx/read-xlsx.js';

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

/**
 * Reads a CSV file or a spreadsheet (.xlsx) into texts. What it is, its encoding and its separator are seen from the
 * content; nothing is worked out, and a formula is a fault. Never rejects for what is in the file: what is wrong stands in
 * `faults`, and a table with faults should not be taken over.
 */
export async function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): Promise<Table> {
  const limits = { ...usualTableLimits, ...options.limits };
  const gathered = new Gatherer(limits);
  let about: Pick<Table, 'format' | 'sheets' | 'sheet'> = { format: 'csv', sheets: [] };
  try {
    if (bytes.length === 0) throw new Unreadable('file.empty');
    if (bytes.length > limits.bytes) throw new Unreadable('file.tooLarge', { limit: limits.bytes });
    const format = formatOf(bytes);
    about = { format, sheets: [] };
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (format === 'csv') await readCsv(buffer, gathered, options);
    else
      await readXlsx(buffer, gathered, limits, options, (found) => {
        // Also where it cannot be read: another sheet may be what was meant.
        about = { format, ...found };
      });
    if (gathered.rows.length === 0) throw new Unreadable('table.empty');
    const table = laidOut(gathered, format, limits, options.headerRow);
    return { ...about, ...table, faults: gathered.faults, moreFaults: gathered.moreFaults };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      ...about,
      header: [],
      headerRow: 0,
      preamble: [],
      rows: [],
      footnotes: [],
      faults: [error.fault, ...gathered.faults],
      moreFaults: gathered.moreFaults,
    };
  }
}
