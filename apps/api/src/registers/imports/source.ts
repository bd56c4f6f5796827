import { readTable } from '@plankreis/documents';
import type { Language } from '@plankreis/process';
import type { LongWork } from '../../platform/http/long-work.js';
import { tableFaults, toldImportFault, type ImportFault } from './fault.js';
import type { ImportPreview } from './import.types.js';

export interface SourceRow {
  /** As a spreadsheet program counts rows; the number of the area in GeoJSON. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file as rows under headings, wherever they come from. */
export interface Source {
  readonly format: 'csv' | 'xlsx' | 'geojson';
  readonly sheets: readonly string[];
  readonly sheet?: string;
  /** Each another, so that a mapping can name every column. */
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly faults: readonly ImportFault[];
  readonly moreFaults: number;
}

/** A CSV file or a spreadsheet as rows under headings. @throws the signal's reason where it was called off */
export async function tableSource(
  bytes: Uint8Array,
  sheet: string | undefined,
  work: LongWork,
): Promise<Source> {
  const { faults, header, ...table } = await readTable(bytes, {
    ...(sheet !== undefined && { sheet }),
    signal: work.signal,
    onProgress: (done, of) => {
      work.tell('reading', done, of);
    },
  });
  const named = columnNames(header);
  return { ...table, header: named, faults: tableFaults(faults, named) };
}

/** The headings, those that are empty or taken told apart by the letter a spreadsheet program gives the column. */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set(header);
  const seen = new Set<string>();
  return header.map((heading, column) => {
    const isFirst = heading !== '' && !seen.has(heading);
    seen.add(heading);
    if (isFirst) return heading;
    let name = `${heading} (${letterOf(column)})`.trim();
    while (taken.has(name)) name += '*';
    taken.add(name);
    return name;
  });
}

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The column with this heading; -1 where there is none. */
export const columnOf = (source: Source, heading: string | undefined): number =>
  heading === undefined ? -1 : source.header.indexOf(heading);

/** The heading where there is such a column. */
export const headingIn = (source: Source, heading: string | undefined): string | undefined =>
  columnOf(source, heading) < 0 ? undefined : heading;

/** The first heading that reads like this. */
export const headingLike = (source: Source, pattern: RegExp): string | undefined =>
  source.header.find((heading) => pattern.test(heading));

/** So many rows are looked at before others get their turn. */
const AT_A_TIME = 1_000;

/**
 * The rows that are worth judging, while others get their turn: what is no row of the table cannot be read on.
 * @throws the signal's reason where it was called off
 */
export async function* soundRows(source: Source, work: LongWork): AsyncGenerator<SourceRow> {
  const ragged = source.faults.filter(({ heading }) => heading === undefined);
  const faulty = new Set(ragged.map(({ row }) => row));
  for (const [at, row] of source.rows.entries()) {
    if (at % AT_A_TIME === 0) await work.pause('checking', at, source.rows.length);
    if (!faulty.has(row.row)) yield row;
  }
}

/** Faults told one by one. */
const TOLD = 1_000;
/** Rows shown as an example of what the columns hold. */
const EXAMPLE = 5;

const cellOf = ({ row, heading }: ImportFault): string => JSON.stringify([row, heading]);

type SourceView = Omit<ImportPreview, 'mapped' | 'mappingFrom'>;

/** What every preview tells of the file and of what was found in it. */
export function sourceView(source: Source, found: readonly ImportFault[], language: Language): SourceView {
  // A cell that could not be read is empty to those who judge the rows; one fault is enough to find it.
  const cells = new Set(source.faults.map(cellOf));
  const more = found.filter((fault) => fault.heading === undefined || !cells.has(cellOf(fault)));
  const faults = [...source.faults, ...more].toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return {
    format: source.format,
    sheets: source.sheets,
    sheet: source.sheet ?? null,
    header: source.header,
    example: source.rows.slice(0, EXAMPLE).map(({ cells }) => cells),
    rows: source.rows.length,
    faults: faults.slice(0, TOLD).map((fault) => toldImportFault(fault, language)),
    moreFaults: source.moreFaults + Math.max(0, faults.length - TOLD),
  };
}
