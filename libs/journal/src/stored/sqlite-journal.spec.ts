import { databaseContract, Note } from '../database.contract.testing.js';
import { databaseJournal } from './database-journal.js';
import { sqliteDatabase } from '../databases.testing.js';
import { journalContract } from '../journal.contract.testing.js';
import { journalMigrations } from './schema.js';
import { tamperingContract } from '../tampering.contract.testing.js';

journalContract('SQLite', async () => {
  const { db, remove } = await sqliteDatabase();
  await db.migrate(journalMigrations);
  return { journal: databaseJournal(db, () => '2026-05-01T00:00:00.000Z'), close: remove };
});

databaseContract('SQLite', () => sqliteDatabase({ entities: [Note] }));

tamperingContract('SQLite', () => sqliteDatabase());
