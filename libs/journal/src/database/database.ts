import type { DataSource } from 'typeorm';
import type { Migration } from './migration.js';
import type { Dialect, Statements } from './statements.js';
import type { Transaction } from './transaction.js';

export interface Database {
  readonly dialect: Dialect;
  /** Outside any transaction, on the reader. Sees every write that was acknowledged before. */
  readonly read: Statements;
  /** TypeORM's reader, for repositories that only read. It refuses to write. */
  readonly reader: DataSource;
  /**
   * Runs the work in a transaction; resolves once it is committed and durable, rejects with nothing written.
   * The only place in the program where a transaction is opened.
   *
   * SQLite: works run one after another, many in one commit; a work must not wait for anything but its statements, and
   * never for another `write`, which would wait for it. PostgreSQL: transactions run side by side, read committed. A
   * work may be run again (SQLite: when another of its group failed; PostgreSQL: after a serialization failure or a
   * deadlock), so it must not have effects elsewhere.
   *
   * @throws DatabaseUnavailable if the database is at fault, otherwise what the work or its statement threw
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs those steps that were never run here, in order, and returns their names. Safe to call twice and at once. */
  migrate(migrations: readonly Migration[]): Promise<string[]>;
  /**
   * Hears notices from now on, until the returned function is called. PostgreSQL: from every program on this
   * database; what is sent while the connection is broken is not heard. SQLite: from this program.
   */
  listen(channel: string, on: (payload: string) => void): Promise<() => Promise<void>>;
  /** Sends a notice when and only when the transaction commits. At most 7,999 bytes (PostgreSQL's limit). */
  notify(tx: Statements, channel: string, payload: string): Promise<void>;
  /** @throws DatabaseUnavailable unless it can be read and written now */
  healthy(): Promise<void>;
  /** Finishes what is under way and closes all connections. */
  close(): Promise<void>;
}
