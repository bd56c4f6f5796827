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
import { Clock } from '../clock/clock.js';
import { Settings } from '../settings/settings.js';
import { apiMigrations } from './migrations.js';
import { entities } from './repositories.module.js';
import { DATABASE, JOURNAL } from './tokens.js';

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

/** The one database: opened first, closed last. */
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
