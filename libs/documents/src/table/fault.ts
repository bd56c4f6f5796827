/** What can be wrong with a table. `file`, `sheet` and `table` faults concern the whole; the others one row. */
export const tableFaultCodes = [
  'file.empty',
  'file.tooLarge',
  'file.notTable',
  'file.oldExcel',
  'file.openDocument',
  'file.notSpreadsheet',
  'file.broken',
  'file.unpacksTooLarge',
  'file.encoding',
  'sheet.unknown',
  'table.empty',
  'table.tooManyRows',
  'table.tooManyColumns',
  'row.tooShort',
  'row.tooLong',
  'row.quote',
  'cell.formula',
  'cell.error',
  'cell.tooLong',
] as const;
export type TableFaultCode = (typeof tableFaultCodes)[number];

export interface TableFault {
  readonly code: TableFaultCode;
  /** The number of the row as a spreadsheet program shows it, beginning with 1. */
  readonly row?: number;
  /** The place of the cell in its row, beginning with 0. */
  readonly column?: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Reading cannot go on; `fault` says why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly fault: TableFault;

  constructor(
    code: TableFaultCode,
    params: TableFault['params'] = {},
    { row, cause }: { row?: number; cause?: unknown } = {},
  ) {
    super(code, { cause });
    this.fault = { code, params, ...(row !== undefined && { row }) };
  }
}
