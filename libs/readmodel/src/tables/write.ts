import type { Statements } from '@plankreis/journal';
import type { Stored } from './column.js';
import { listed, sqlName, type AnyTable, type StoredRow } from './table.js';

/** Writes rows of one table by the names of their columns. */
export interface Writer {
  /** Puts a row where none stands. */
  insert(tx: Statements, row: StoredRow): Promise<void>;
  /** Puts a row where none stands, or over the one that does. */
  put(tx: Statements, row: StoredRow): Promise<void>;
  /** Sets these columns of the row with that key, and adds to the texts in others; false where there is none. */
  update(tx: Statements, key: StoredRow, changes: StoredRow, added?: StoredRow): Promise<boolean>;
  remove(tx: Statements, key: StoredRow): Promise<void>;
  /** Removes all rows of a process. */
  removeAll(tx: Statements, processId: string): Promise<void>;
}

export function writer({ name, key, columns }: AnyTable): Writer {
  const names = Object.keys(columns);
  const rest = names.filter((one) => !key.includes(one));
  const INSERT = `INSERT INTO ${name} (${listed(names)}) VALUES (${names.map(() => '?').join(', ')})`;
  const PUT =
    `${INSERT} ON CONFLICT (${listed(key)}) DO UPDATE SET ` +
    rest.map((one) => `${sqlName(one)} = excluded.${sqlName(one)}`).join(', ');
  const columnOf = Object.fromEntries(names.map((one) => [one, sqlName(one)]));
  const HERE = `WHERE ${key.map((one) => `${sqlName(one)} = ?`).join(' AND ')}`;
  const of = (row: StoredRow, some: readonly string[]): Stored[] => some.map((one) => row[one] ?? null);
  return {
    async insert(tx, row) {
      await tx.run(INSERT, of(row, names));
    },
    async put(tx, row) {
      await tx.run(PUT, of(row, names));
    },
    async update(tx, at, changes, added = {}) {
      const [set, longer] = [Object.keys(changes), Object.keys(added)];
      const assignments = [
        ...set.map((one) => `${String(columnOf[one])} = ?`),
        ...longer.map((one) => `${sqlName(one)} = ${sqlName(one)} || ?`),
      ];
      const { changes: changed } = await tx.run(`UPDATE ${name} SET ${assignments.join(', ')} ${HERE}`, [
        ...of(changes, set),
        ...of(added, longer),
        ...of(at, key),
      ]);
      return changed === 1;
    },
    async remove(tx, at) {
      await tx.run(`DELETE FROM ${name} ${HERE}`, of(at, key));
    },
    async removeAll(tx, processId) {
      await tx.run(`DELETE FROM ${name} WHERE process_id = ?`, [processId]);
    },
  };
}

/** The columns that have become other: an index without such a column is left alone by an update. */
export function others(now: StoredRow, then: StoredRow): StoredRow {
  const changed: Record<string, Stored> = {};
  if (now === then) return changed;
  for (const name of Object.keys(now)) if (now[name] !== then[name]) changed[name] = now[name] ?? null;
  return changed;
}
