import { Unreadable } from './fault.js';
import type { Gatherer } from './gatherer.js';
import type { TableLimits } from './limits.js';
import type { Table, TableRow } from './table.js';

/** Rows looked at to see how wide the table is. */
const LOOKED_AT = 200;
const FOOTNOTES_FOLLOW = /^_{4,}$/;

const filled = (cells: readonly string[]): number => cells.filter((text) => text !== '').length;

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((text) => text !== '') + 1;

/** How wide most of the rows are; among equally frequent widths the least that is more than a title's one cell. */
function usualWidth(rows: readonly TableRow[], width: (cells: readonly string[]) => number): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(0, LOOKED_AT))
    counts.set(width(cells), (counts.get(width(cells)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = [...counts].filter(([, count]) => count === most).map(([one]) => one);
  return usual.toSorted((one, other) => one - other).find((one) => one > 1) ?? 1;
}

/** The headings are the first row as wide as most are, with more than one heading in it unless that is all there is. */
function headerIndex(rows: readonly TableRow[], format: Table['format']): number {
  // CSV writes empty cells out, so its rows are as wide as they are written; a spreadsheet leaves them away.
  const width = format === 'csv' ? (cells: readonly string[]) => cells.length : widthOf;
  const usual = usualWidth(rows, width);
  const index = rows.findIndex(({ cells }) => width(cells) >= usual && filled(cells) >= Math.min(2, usual));
  return Math.max(index, 0);
}

export type LaidOut = Pick<Table, 'header' | 'headerRow' | 'preamble' | 'rows' | 'footnotes'>;

/** Tells title, headings, rows and footnotes apart, and which rows do not fit the headings. */
export function laidOut(
  gathered: Gatherer,
  format: Table['format'],
  limits: TableLimits,
  headerRow?: number,
): LaidOut {
  const end = gathered.rows.findIndex(
    ({ cells }) => FOOTNOTES_FOLLOW.test(cells[0] ?? '') && filled(cells) === 1,
  );
  const found = end < 0 ? gathered.rows : gathered.rows.slice(0, end);
  const at =
    headerRow === undefined ? headerIndex(found, format) : found.findIndex(({ row }) => row === headerRow);
  const heading = found[at];
  if (!heading) throw new Unreadable('table.empty');
  const header = heading.cells.slice(0, widthOf(heading.cells));
  const rows = found.slice(at + 1);
  if (rows.length > limits.rows) throw new Unreadable('table.tooManyRows', { limit: limits.rows });
  return {
    header,
    headerRow: heading.row,
    preamble: found.slice(0, at),
    rows: rows.map((one) => fitted(one, header.length, format, gathered)),
    footnotes: end < 0 ? [] : gathered.rows.slice(end + 1).map(({ cells }) => cells.join(' ').trim()),
  };
}

function fitted(found: TableRow, columns: number, format: Table['format'], gathered: Gatherer): TableRow {
  const { row, cells } = found;
  if (cells.length === columns) return found;
  const width = widthOf(cells);
  if (width > columns) gathered.fault('row.tooLong', row, { columns, found: width });
  else if (format === 'csv' && cells.length < columns)
    gathered.fault('row.tooShort', row, { columns, found: cells.length });
  return { row, cells: Array.from({ length: columns }, (_, column) => cells[column] ?? '') };
}
