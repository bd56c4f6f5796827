import { afterAll, beforeAll } from '@jest/globals';
import { databaseContract, Note } from '../database.contract.testing.js';
import { databaseJournal } from './database-journal.js';
import { journalContract } from '../journal.contract.testing.js';
import { startPostgres, type TestPostgres } from '../postgres.testing.js';
import { journalMigrations } from './schema.js';
import { tamperingContract } from '../tampering.contract.testing.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

journalContract('PostgreSQL', async () => {
  const { db, remove } = await postgres.database();
  await db.migrate(journalMigrations);
  return { journal: databaseJournal(db, () => '2026-05-01T00:00:00.000Z'), close: remove };
});

databaseContract('PostgreSQL', () => postgres.database([Note]));

tamperingContract('PostgreSQL', () => postgres.database());
