import type { EntityManager } from 'typeorm';
import { OpenTransaction, type Notice, type Transaction } from '../database/transaction.js';
import { DatabaseUnavailable } from '../database/unavailable.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** A work in the queue; `settle` is called once, after the commit of its group or when there will be none. */
interface Waiting {
  readonly work: (tx: Transaction) => Promise<unknown>;
  readonly settle: (outcome: Outcome) => void;
}

type Outcome = { readonly value: unknown; readonly notices: readonly Notice[] } | { readonly error: unknown };

/** How many works share one commit: enough to spread the fsync, few enough that the first does not wait long. */
const GROUP = 64;

/**
 * The only writer of a SQLite file. Works wait in a queue, run one after another, and share commits: one fsync
 * for all that arrived meanwhile. As a rule none fails; when one does, the group is undone and run again with a
 * savepoint for each, so that what fails is undone alone.
 */
export class GroupedWriter {
  readonly #queue: Waiting[] = [];
  #draining: Promise<void> | undefined;
  #closed = false;

  /** `prepare` runs before every group and throws if the file is not what it was. */
  constructor(
    private readonly connection: SqliteConnection,
    private readonly prepare: () => Promise<void>,
    private readonly deliver: (notice: Notice) => void,
  ) {}

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.#closed)
      return Promise.reject(new DatabaseUnavailable('gone', new Error('The database was closed.')));
    return new Promise<T>((resolve, reject) => {
      const settle = (outcome: Outcome): void => {
        if ('error' in outcome) {
          reject(outcome.error);
          return;
        }
        resolve(outcome.value as T); // it is what this very work returned
        outcome.notices.forEach(this.deliver);
      };
      this.#queue.push({ work, settle });
      this.#draining ??= this.#drain();
    });
  }

  /** Finishes the queue and accepts nothing more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
  }

  async #drain(): Promise<void> {
    // the works of one turn of the event loop are to find each other
    await Promise.resolve();
    while (this.#queue.length > 0) await this.#commitGroup();
    this.#draining = undefined;
  }

  async #commitGroup(): Promise<void> {
    const group: Done[] = [];
    try {
      if (await this.#together(group)) return;
      // One of them failed: the others are not to lose anything by it.
      await this.#begin();
      await this.#oneByOne(group.map(({ waiting }) => waiting));
    } catch (error) {
      if (group.length === 0) {
        // all who wait would only wait for the same refusal
        for (const waiting of this.#queue.splice(0)) waiting.settle({ error });
        return;
      }
      await this.#undo();
      const cause = group.flatMap(({ outcome }) => ('error' in outcome ? [outcome.error] : []));
      const reason = [...cause, error].find((said) => said instanceof DatabaseUnavailable) ?? error;
      // no one may be answered: also a refusal may rest on what was undone
      for (const { waiting } of group) waiting.settle({ error: reason });
    }
  }

  async #begin(): Promise<void> {
    await this.prepare();
    await this.connection.exec('BEGIN IMMEDIATE; SAVEPOINT work');
  }

  /** SQLite may have done it already. */
  #undo(): Promise<void> {
    return this.connection.exec('ROLLBACK').catch(() => undefined);
  }

  /** Runs all who wait in one transaction without a savepoint between them; false, with nothing done, if one fails. */
  async #together(group: Done[]): Promise<boolean> {
    await this.#begin();
    const manager = insideTransaction(this.connection);
    for (
      let waiting = this.#queue.shift();
      waiting;
      waiting = group.length < GROUP ? this.#queue.shift() : undefined
    ) {
      const tx = new OpenTransaction(this.connection, manager);
      const outcome = await attempt(waiting, tx);
      group.push({ waiting, outcome });
      if ('error' in outcome) {
        await this.#undo();
        // Alone it takes nothing else with it.
        if (group.length > 1 || this.#queue.length > 0) return false;
        waiting.settle(outcome);
        return true;
      }
      // The manager's statements are not watched: if SQLite undid the transaction under them, this fails.
      if (tx.managerUsed) await this.connection.exec('RELEASE work; SAVEPOINT work');
    }
    await this.connection.exec('RELEASE work; COMMIT');
    for (const { waiting, outcome } of group) waiting.settle(outcome);
    return true;
  }

  /** Runs works in one transaction, each in a savepoint of its own. */
  async #oneByOne(works: readonly Waiting[]): Promise<void> {
    const manager = insideTransaction(this.connection);
    const group: Done[] = [];
    for (const [index, waiting] of works.entries()) {
      const outcome = await attempt(waiting, new OpenTransaction(this.connection, manager));
      group.push({ waiting, outcome });
      const undo = 'error' in outcome ? 'ROLLBACK TO work; ' : '';
      // If SQLite undid the whole transaction itself (disk full), the savepoint is missing and this fails.
      await this.connection.exec(
        `${undo}RELEASE work; ${index < works.length - 1 ? 'SAVEPOINT work' : 'COMMIT'}`,
      );
    }
    for (const { waiting, outcome } of group) waiting.settle(outcome);
  }
}

/** A work that was run, and what came of it. */
interface Done {
  readonly waiting: Waiting;
  readonly outcome: Outcome;
}

async function attempt({ work }: Waiting, tx: OpenTransaction): Promise<Outcome> {
  try {
    return { value: await tx.finish(work), notices: tx.outbox };
  } catch (error) {
    return { error };
  }
}

/** TypeORM's manager, told that a transaction is open: `save()` then opens none, and nested ones become savepoints. */
function insideTransaction({ source }: SqliteConnection): EntityManager {
  const runner = source.createQueryRunner();
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  return runner.manager;
}
