import type { Database } from './database/database.js';
import type { EntityClass } from './database/entity-class.js';
import { PostgresDatabase } from './postgres/postgres-database.js';
import { SqliteDatabase } from './sqlite/sqlite-database.js';

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
