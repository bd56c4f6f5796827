import { readTable } from '@plankreis/documents';
import { tableFaults, type ImportFault } from './fault.js';

export interface SourceRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file as rows under headings, wherever they come from. */
export interface Source {
  readonly format: 'csv' | 'xlsx' | 'geojson';
  readonly sheets: readonly string[];
  readonly sheet?: string;
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly faults: readonly ImportFault[];
  readonly moreFaults: number;
}

/** A CSV file or a spreadsheet as rows under headings. */
export async function tableSource(
  bytes: Uint8Array,
  sheet: string | undefined,
  signal: AbortSignal,
): Promise<Source> {
  const { faults, ...table } = await readTable(bytes, { ...(sheet !== undefined && { sheet }), signal });
  return { ...table, faults: tableFaults(faults, table.header) };
}

/** The column with this heading; -1 where there is none. */
export const columnOf = (source: Source, heading: string | undefined): number =>
  heading === undefined ? -1 : source.header.indexOf(heading);

/** The first heading that reads like this. */
export const headingLike = (source: Source, pattern: RegExp): string | undefined =>
  source.header.find((heading) => pattern.test(heading));

const MOST_FAULTS = 200;
/** Rows shown as an example of what the columns hold. */
const EXAMPLE = 5;

/** What every preview tells of the file. */
export const sourceView = (source: Source, found: readonly ImportFault[]) => {
  const faults = [...source.faults, ...found];
  return {
    format: source.format,
    sheets: source.sheets,
    sheet: source.sheet ?? null,
    header: source.header,
    example: source.rows.slice(0, EXAMPLE).map(({ cells }) => cells),
    rows: source.rows.length,
    told: faults.slice(0, MOST_FAULTS),
    moreFaults: source.moreFaults + Math.max(0, faults.length - MOST_FAULTS),
  };
};
