import type { TableFault } from './fault.js';

export interface TableRow {
  /** The number of the row as a spreadsheet program shows it, beginning with 1. */
  readonly row: number;
  /** As many trimmed texts as the header has; '' for an empty cell, and for one with a fault. */
  readonly cells: readonly string[];
}

/**
 * A table as it was found. Dates of a spreadsheet come as `2026-12-31` (with ` 14:30` where they have a time), its numbers
 * as `1234,56`: with a decimal comma and nothing between the thousands.
 */
export interface Table {
  readonly format: 'csv' | 'xlsx';
  /** The names of all sheets of a spreadsheet; [] for CSV. */
  readonly sheets: readonly string[];
  /** The sheet that was read. */
  readonly sheet?: string;
  /** The headings; [] where the file could not be read as a table. */
  readonly header: readonly string[];
  /** The row the headings stand in; 0 where there are none. */
  readonly headerRow: number;
  /** What stands above the headings: title, stand, unit. */
  readonly preamble: readonly TableRow[];
  /** The rows below the headings that hold anything. */
  readonly rows: readonly TableRow[];
  /** What stands below a line of underscores, as the statistics offices set off sources and signs. */
  readonly footnotes: readonly string[];
  readonly faults: readonly TableFault[];
  /** How many more faults there are than are told one by one. */
  readonly moreFaults: number;
}
