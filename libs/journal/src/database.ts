import type { DataSource } from 'typeorm';
import type { EntityClass } from './entity-class.js';
import { PostgresDatabase } from './postgres/postgres-database.js';
import { SqliteDatabase } from './sqlite/sqlite-database.js';
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

export interface DatabaseOptions {
  /** `postgres://…` */
  readonly url?: string;
  /** Path of the SQLite file; its folder is created. */
  readonly file?: string;
  /** TypeORM entity classes the reader and the transactions' managers know. */
  readonly entities?: EntityClass[];
  /** How long SQLite waits for a lock another program holds, in milliseconds. Default 5,000. */
  readonly busyTimeout?: number;
}

/** Opens PostgreSQL if there is a url, otherwise the SQLite file. @throws DatabaseUnavailable */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url !== undefined) {
    if (!/^postgres(ql)?:\/\//.test(options.url))
      throw new Error('The database url must begin with postgres://');
    return PostgresDatabase.open(options.url, options.entities ?? []);
  }
  if (options.file === undefined) throw new Error('Either a database url or a file is needed.');
  return SqliteDatabase.open(options.file, options.entities ?? [], options.busyTimeout ?? 5_000);
}
