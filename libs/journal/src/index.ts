export { canonical } from './chain/canonical.js';
export { openDatabase, type DatabaseOptions } from './open-database.js';
export type { Database } from './database/database.js';
export { databaseJournal } from './stored/database-journal.js';
export { NotErasable, type NewEntry, type Redaction, type StoredEntry } from './chain/entry.js';
export {
  VersionConflict,
  type Anchor,
  type Append,
  type Erasure,
  type Head,
  type Journal,
  type Project,
} from './journal/journal.js';
export { memoryJournal } from './memory/memory-journal.js';
export type { Migration } from './database/migration.js';
export { journalMigrations } from './stored/schema.js';
export type { Dialect, Row, Statements } from './database/statements.js';
export type { Transaction } from './database/transaction.js';
export { DatabaseUnavailable, type UnavailableReason } from './database/unavailable.js';
export type { Fault, Verification } from './chain/verification.js';
