import type { FoundCell, Gatherer } from '../table/gatherer.js';
import { Unreadable } from '../table/fault.js';
import type { TableLimits } from '../table/limits.js';
import type { ReadTableOptions } from '../table/options.js';
import { dateStylesIn } from './date-styles.js';
import { Parts } from './parts.js';
import { sharedStringsIn } from './shared-strings.js';
import { SheetReader } from './sheet-reader.js';
import { workbookIn } from './workbook.js';

/** Reads the rows of one sheet of an .xlsx file in the order they stand in; which sheets there are is told at once. */
export async function readXlsx(
  bytes: Buffer,
  gathered: Gatherer,
  limits: TableLimits,
  { sheet: wanted, signal, onProgress }: Pick<ReadTableOptions, 'sheet' | 'signal' | 'onProgress'>,
  onSheets: (found: { sheets: string[]; sheet?: string }) => void,
): Promise<void> {
  const parts = await Parts.of(bytes, limits, signal);
  const { sheets, sharedStrings, styles, from1904 } = await workbookIn(parts);
  const names = sheets.map(({ name }) => name);
  const sheet =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  onSheets({ sheets: names, ...(sheet && { sheet: sheet.name }) });
  if (!sheet) throw new Unreadable('sheet.unknown', { sheet: wanted ?? '', sheets: names.join(', ') });
  const toRead = parts.sizeOf(sharedStrings) + parts.sizeOf(sheet.path);
  const before = parts.unpacked;
  // What a zip file says of its sizes need not be true.
  parts.onUnpacked = (unpacked) => onProgress?.(Math.min(unpacked - before, toRead), toRead);
  const texts = await sharedStringsIn(parts, sharedStrings);
  const dates = await dateStylesIn(parts, styles);
  const take = (row: number, cells: readonly FoundCell[]) => gathered.take(row, cells);
  await parts.read(sheet.path, new SheetReader({ texts, dates, from1904, columns: limits.columns, take }));
}
