import type { Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { judgedData, patched, type Judge } from '../../platform/http/judged-data.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import { etag } from '../../platform/http/if-match.js';
import { Problem } from '../../platform/problems/problem.js';
import type { ProblemCode } from '../../platform/problems/texts.js';
import type { ConfigurationLog } from '../configuration-log/configuration-log.js';
import type { Held } from '../held/held.js';
import type { RegisterRow } from '../held/register-row.js';

/** What a register keeps, in one place: its rows, how they are described, and what is no description of one. */
export interface Description<Row extends RegisterRow, Request extends object, Item extends object> {
  /** What the log calls one. */
  readonly what: string;
  readonly row: new () => Row;
  /** The class a description is checked against. */
  readonly request: new () => Request;
  /** Said where there is none by that id. */
  readonly notFound: ProblemCode;
  /** A row as whoever keeps the register would describe it. */
  readonly describe: (row: Row) => Request;
  /** What a row holds besides its id and version; the one before it, where there is one, says what nobody describes. */
  columns(wanted: Request, before?: Row): Omit<Row, keyof RegisterRow>;
  /** A row as it is answered. */
  item(row: Row): Item;
  /** What no single field shows, beside the other rows. */
  judge(others: readonly Row[], id: string, present?: Row): Judge<Request>;
  /** What else a change brings about, in its transaction. */
  follow?(tx: Transaction, row: Row, before: Row): Promise<void>;
}

/** One register of the municipality: what is in it is added and changed, never removed. */
export abstract class Register<Row extends RegisterRow, Request extends object, Item extends object> {
  protected constructor(
    private readonly held: Held,
    private readonly log: ConfigurationLog,
    private readonly of: Description<Row, Request, Item>,
  ) {}

  /** @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<Item>): Promise<Item> {
    const id = randomUUID();
    return this.held.change(async (tx) => {
      const all = await tx.manager.find(this.of.row);
      const wanted = judgedData(this.of.request, sent, this.of.judge(all, id));
      const item = this.of.item(await this.put(tx, id, wanted, by));
      await keep?.(tx, item);
      return item;
    });
  }

  /**
   * Changes what was seen at that version.
   * @throws Problem 404 where there is none by that id, 412 where somebody changed it meanwhile, 400 with every fault
   */
  change(id: string, seen: number, sent: unknown, by: KnownPerson): Promise<Item> {
    return this.held.change(async (tx) => {
      const all = await tx.manager.find(this.of.row);
      const present = all.find((row) => row.id === id);
      if (!present) throw new Problem(404, this.of.notFound);
      const { version } = present;
      if (version !== seen)
        throw new Problem(412, 'register.stale', {
          version,
          params: { version },
          headers: { etag: etag(version) },
        });
      const others = all.filter((row) => row !== present);
      const judge = this.of.judge(others, id, present);
      const wanted = judgedData(this.of.request, patched(this.of.describe(present), sent), judge);
      return this.of.item(await this.put(tx, id, wanted, by, present));
    });
  }

  /** Writes the next version of a row as part of a larger write, and its line in the log; no change makes none. */
  async put(tx: Transaction, id: string, wanted: Request, by: KnownPerson, before?: Row): Promise<Row> {
    const { what, row: type, describe } = this.of;
    // The description and the row's id and version are all there is of it.
    const row = { ...this.of.columns(wanted, before), id, version: (before?.version ?? 0) + 1 } as Row;
    const [was, is] = [before && describe(before), describe(row)];
    if (before && JSON.stringify(was) === JSON.stringify(is)) return before;
    await tx.manager.save(type, row);
    if (before) await this.of.follow?.(tx, row, before);
    await this.log.note(tx, by, what, id, was, is);
    return row;
  }
}
