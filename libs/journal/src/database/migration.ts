import type { Statements } from './statements.js';
import type { Transaction } from './transaction.js';

/** A step of the schema, written by hand. `up` gives one statement per call. A released step is never changed. */
export interface Migration {
  readonly name: string;
  /** Notes of other steps whose names begin so are taken back when it is run: they may come to be run again. */
  readonly supersedes?: string;
  up(tx: Statements): Promise<void>;
}

// any number will do as long as nothing else on this database takes it
const LOCK = 7_528_190_413;

/** Runs each step that is not noted in `schema_migration`, each in a transaction of its own. Returns their names. */
export async function migrate(
  write: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied: string[] = [];
  for (const migration of migrations) {
    if (await write((tx) => applyOnce(tx, migration))) applied.push(migration.name);
  }
  return applied;
}

async function applyOnce(tx: Transaction, migration: Migration): Promise<boolean> {
  // SQLite's BEGIN IMMEDIATE is lock enough, also against other programs
  if (tx.dialect === 'postgres') await tx.all('SELECT pg_advisory_xact_lock(?)', [LOCK]);
  await tx.run(
    'CREATE TABLE IF NOT EXISTS schema_migration (name text PRIMARY KEY, applied_at text NOT NULL DEFAULT CURRENT_TIMESTAMP)',
  );
  const known = await tx.all('SELECT name FROM schema_migration WHERE name = ?', [migration.name]);
  if (known.length > 0) return false;
  await migration.up(tx);
  const { supersedes } = migration;
  if (supersedes !== undefined)
    await tx.run('DELETE FROM schema_migration WHERE substr(name, 1, ?) = ?', [
      supersedes.length,
      supersedes,
    ]);
  await tx.run('INSERT INTO schema_migration (name) VALUES (?)', [migration.name]);
  return true;
}
