/** How much of a table is read; what is larger is refused as a whole, never cut off. */
export interface TableLimits {
  /** Of the file as it was sent. */
  readonly bytes: number;
  /** Of a spreadsheet unpacked: a zip file of some kilobytes can hold gigabytes. */
  readonly unpackedBytes: number;
  /** Parts of a spreadsheet's zip file. */
  readonly parts: number;
  /** Rows below the header. */
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
  /** Faults that are told one by one; further ones are only counted. */
  readonly faults: number;
}

export const usualTableLimits: TableLimits = {
  bytes: 30_000_000,
  unpackedBytes: 300_000_000,
  parts: 2_000,
  rows: 200_000,
  columns: 300,
  cellCharacters: 5_000,
  faults: 1_000,
};
