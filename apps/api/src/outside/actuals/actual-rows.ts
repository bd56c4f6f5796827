import { decimalMarkOf, readCents, readDay, readWhole, type ReadValue } from '@plankreis/documents';
import type { Day } from '@plankreis/process';
import { accountKey } from '@plankreis/readmodel';
import { contentFault, emptyFault, type ImportFault } from '../../registers/imports/fault.js';
import type { Source, SourceRow } from '../../registers/imports/source.js';
import type { ActualsMapping } from './mapping.js';

/** A row of the finance system's export as it is understood. */
export interface ActualRow {
  readonly row: number;
  readonly year: number;
  readonly account: string;
  /** The account as it is compared. */
  readonly accountKey: string;
  /** Negative for what came back. */
  readonly cents: number;
  readonly bookedOn: Day;
  readonly voucher: string;
}

const LONGEST_VOUCHER = 500;

/** Reads the rows of a table; nothing is passed over: a row is understood, or its faults are told. */
export class ActualRows {
  readonly faults: ImportFault[] = [];
  readonly #columns: ReadonlyMap<string, number>;
  readonly #mark: ReturnType<typeof decimalMarkOf>;

  constructor(
    source: Source,
    private readonly mapping: ActualsMapping,
    private readonly today: Day,
  ) {
    this.#columns = new Map(source.header.map((heading, column) => [heading, column] as const).toReversed());
    this.#mark = decimalMarkOf(source.rows.map((row) => this.#text(row, mapping.amount)));
  }

  /** The row as it is understood; undefined where it has faults. */
  read(row: SourceRow): ActualRow | undefined {
    const { mapping } = this;
    const cents = this.#value(row, mapping.amount, (text) => readCents(text, { mark: this.#mark }));
    const bookedOn = this.#value(row, mapping.bookedOn, readDay);
    const year = mapping.year === undefined ? Number(bookedOn?.slice(0, 4)) : this.#year(row, mapping.year);
    const account = this.#joined(row, mapping.account);
    const voucher = this.#joined(row, mapping.voucher);
    const inFuture = bookedOn !== undefined && bookedOn > this.today;
    const tooLong = voucher !== undefined && voucher.length > LONGEST_VOUCHER;
    if (inFuture) this.#fault(row, 'day.inFuture', mapping.bookedOn, { day: bookedOn });
    if (tooLong) this.#fault(row, 'voucher.tooLong', mapping.voucher[0], { limit: LONGEST_VOUCHER });
    if (inFuture || tooLong) return undefined;
    if (cents === undefined || bookedOn === undefined || year === undefined) return undefined;
    if (account === undefined || voucher === undefined) return undefined;
    return { row: row.row, year, account, accountKey: accountKey(account), cents, bookedOn, voucher };
  }

  #text({ cells }: SourceRow, heading: string): string {
    return cells[this.#columns.get(heading) ?? -1] ?? '';
  }

  #value<T>(row: SourceRow, heading: string, read: (text: string) => ReadValue<T>): T | undefined {
    const { value, fault } = read(this.#text(row, heading));
    if (fault) this.faults.push({ about: 'value', fault, row: row.row, heading });
    return value;
  }

  #year(row: SourceRow, heading: string): number | undefined {
    const text = this.#text(row, heading);
    const { value } = readWhole(text);
    if (value !== undefined && value >= 1990 && value <= 2100) return value;
    this.#fault(row, 'year.notYear', heading, { text });
    return undefined;
  }

  /** The texts of several columns as one, set off by a slash; undefined where all of them are empty. */
  #joined(row: SourceRow, headings: readonly string[]): string | undefined {
    const texts = headings.map((heading) => this.#text(row, heading)).filter((text) => text !== '');
    if (texts.length > 0) return texts.join('/');
    this.faults.push(emptyFault({ row: row.row, heading: headings[0] ?? '' }));
    return undefined;
  }

  #fault(
    { row }: SourceRow,
    code: 'year.notYear' | 'day.inFuture' | 'voucher.tooLong',
    heading = '',
    params: Readonly<Record<string, string | number>> = {},
  ): void {
    this.faults.push(contentFault(code, params, { row, heading }));
  }
}
