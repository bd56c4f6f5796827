export { canonical } from './canonical.js';
export { openDatabase, type Database, type DatabaseOptions } from './database.js';
export { databaseJournal } from './database-journal.js';
export {
  NotErasable,
  VersionConflict,
  type Anchor,
  type Append,
  type Erasure,
  type Head,
  type Journal,
  type NewEntry,
  type Project,
  type Redaction,
  type StoredEntry,
} from './journal.js';
export { memoryJournal } from './memory-journal.js';
export type { Migration } from './migration.js';
export { journalMigrations } from './schema.js';
export type { Dialect, Row, Statements } from './statements.js';
export type { Transaction } from './transaction.js';
export { DatabaseUnavailable, type UnavailableReason } from './unavailable.js';
export type { Fault, Verification } from './verification.js';
