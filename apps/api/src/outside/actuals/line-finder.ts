import { linesOfAccounts, type LineOfAccount } from '@plankreis/readmodel';
import type { Database } from '@plankreis/journal';
import type { ActualRow } from './actual-rows.js';
import { contentFault, type ImportFault } from '../../registers/imports/fault.js';

/** Which line is meant where an account is in several of a year. */
export interface LineChosen {
  readonly year: number;
  readonly account: string;
  readonly processId: string;
  readonly lineId: string;
}

export type FoundLine =
  | { readonly line: LineOfAccount }
  | { readonly unknown: true }
  | { readonly fault: ImportFault; readonly choices: readonly LineOfAccount[] };

/** Finds the budget lines that accounts of a year belong to, over all processes. */
export class LineFinder {
  private constructor(
    private readonly byAccount: ReadonlyMap<string, readonly LineOfAccount[]>,
    private readonly chosen: readonly LineChosen[],
  ) {}

  static async for(
    db: Database,
    rows: readonly ActualRow[],
    chosen: readonly LineChosen[],
  ): Promise<LineFinder> {
    const lines = await linesOfAccounts(db, [...new Set(rows.map(({ accountKey }) => accountKey))]);
    const byAccount = new Map<string, LineOfAccount[]>();
    for (const line of lines) byAccount.set(line.codeKey, [...(byAccount.get(line.codeKey) ?? []), line]);
    return new LineFinder(byAccount, chosen);
  }

  of({ row, account, accountKey, year }: ActualRow): FoundLine {
    const everywhere = this.byAccount.get(accountKey);
    if (!everywhere) return { unknown: true };
    const lines = everywhere.filter((line) => line.year === year);
    const [line, ...more] = lines;
    if (!line) {
      const years = [...new Set(everywhere.map((one) => one.year))].join(', ');
      return { fault: contentFault('line.otherYear', { account, year, years }, { row }), choices: [] };
    }
    if (more.length === 0) return { line };
    const choice = this.chosen.find((one) => one.year === year && one.account === account);
    const meant = lines.find((one) => one.processId === choice?.processId && one.lineId === choice.lineId);
    return meant
      ? { line: meant }
      : { fault: contentFault('line.ambiguous', { account, year }, { row }), choices: lines };
  }
}
