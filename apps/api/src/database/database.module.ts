import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  databaseJournal,
  journalMigrations,
  openDatabase,
  type Database,
  type Journal,
} from '@plankreis/journal';
import { readmodelMigrations } from '@plankreis/readmodel';
import { join } from 'node:path';
import { Body } from '../bodies/body.entity.js';
import { Clock } from '../clock/clock.js';
import { Department } from '../departments/department.entity.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.entity.js';
import { Person } from '../people/person.entity.js';
import { Session } from '../session/session.entity.js';
import { Settings } from '../settings/settings.js';
import { apiMigrations } from './migrations.js';
import { DATABASE, JOURNAL } from './tokens.js';

const entities = [Person, Department, Body, Session, IdempotencyKey];

/** Opens the database and brings its schema up to date before anything else starts. */
export async function openMigrated(settings: Settings): Promise<Database> {
  const db = await openDatabase({
    url: settings.databaseUrl,
    file: join(settings.dataDir, 'plankreis.sqlite'),
    entities,
  });
  await db.migrate([...journalMigrations, ...readmodelMigrations, ...apiMigrations]);
  return db;
}

/**
 * TypeORM is reached through `Database` alone: its reader for repositories that read, the transaction's manager for
 * what is written. A repository that could write by itself would open a transaction beside the writer's queue.
 */
@Global()
@Module({
  providers: [
    { provide: DATABASE, useFactory: openMigrated, inject: [Settings] },
    {
      provide: JOURNAL,
      useFactory: (db: Database, clock: Clock): Journal =>
        databaseJournal(db, () => clock.now().toISOString()),
      inject: [DATABASE, Clock],
    },
  ],
  exports: [DATABASE, JOURNAL],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  /** After the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}
