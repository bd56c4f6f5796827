import { Unreadable, type TableFault, type TableFaultCode } from './fault.js';
import type { TableLimits } from './limits.js';
import type { TableRow } from './table.js';

/** A cell as a reader finds it: a text, or something that must not be taken over. */
export type FoundCell = string | { readonly fault: 'cell.formula' | 'cell.error'; readonly text: string };

/** How many characters of a cell a fault cites. */
const CITED = 60;

/** What a spreadsheet program would work out when it opens the text: `=1+2`, `@SUM(…)`, `-SUMME(…)`. */
const FORMULA = /^(=|[+\-@][\p{L}_.]+\()/u;

/** Takes rows as they are found, keeps those that hold anything, and holds them to the limits. */
export class Gatherer {
  readonly rows: TableRow[] = [];
  readonly faults: TableFault[] = [];
  moreFaults = 0;

  constructor(private readonly limits: TableLimits) {}

  /** Takes one row; throws `Unreadable` where the table becomes too large. */
  take(row: number, found: readonly FoundCell[]): void {
    const cells = found.map((cell, column) => this.#text(row, column, cell));
    if (found.every((cell) => typeof cell === 'string' && cell.trim() === '')) return;
    if (cells.length > this.limits.columns)
      throw new Unreadable('table.tooManyColumns', { limit: this.limits.columns }, { row });
    this.rows.push({ row, cells });
    // Title, headings and footnotes are a matter of some rows; they shall not be what a full table fails on.
    if (this.rows.length > this.limits.rows + 100)
      throw new Unreadable('table.tooManyRows', { limit: this.limits.rows });
  }

  fault(code: TableFaultCode, row: number, params: TableFault['params'] = {}, column?: number): void {
    if (this.faults.length >= this.limits.faults) this.moreFaults += 1;
    else this.faults.push({ code, row, ...(column !== undefined && { column }), params });
  }

  #text(row: number, column: number, cell: FoundCell): string {
    if (typeof cell !== 'string') {
      this.fault(cell.fault, row, { text: cell.text.slice(0, CITED) }, column);
      return '';
    }
    const text = cell.trim();
    if (FORMULA.test(text)) this.fault('cell.formula', row, { text: text.slice(0, CITED) }, column);
    else if (text.length > this.limits.cellCharacters)
      this.fault('cell.tooLong', row, { limit: this.limits.cellCharacters }, column);
    else return text;
    return '';
  }
}
