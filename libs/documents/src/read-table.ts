import { readCsv } from './csv/read-csv.js';
import { Unreadable } from './table/fault.js';
import { Gatherer } from './table/gatherer.js';
import { formatOf } from './table/format.js';
import { laidOut } from './table/laid-out.js';
import { usualTableLimits } from './table/limits.js';
import type { ReadTableOptions } from './table/options.js';
import type { Table } from './table/table.js';
import { readXlsx } from './xlsx/read-xlsx.js';

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
