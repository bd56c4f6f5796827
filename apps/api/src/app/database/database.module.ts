import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  databaseJournal,
  journalMigrations,
  openDatabase,
  type Database,
  type Journal,
} from '@plankreis/journal';
import { readmodelMigrations, refold } from '@plankreis/readmodel';
import { join } from 'node:path';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/settings/settings.js';
import { apiMigrations } from './migrations.js';
import { entities } from './repositories.module.js';
import { DATABASE, JOURNAL } from '../../platform/database/tokens.js';

/** The file of SQLite. */
export const databaseFile = ({ dataDir }: Settings): string => join(dataDir, 'plankreis.sqlite');

/** Opens the database and brings its schema up to date before anything else starts. */
export async function openMigrated(settings: Settings): Promise<Database> {
  const db = await openDatabase({
    url: settings.databaseUrl,
    file: databaseFile(settings),
    entities,
  });
  await db.migrate([...journalMigrations, ...readmodelMigrations, ...apiMigrations]);
  return db;
}

/** The journals, their states and lists as the present program tells them: those of an earlier one are made anew first. */
async function foldedJournal(db: Database, clock: Clock): Promise<Journal> {
  const journal = databaseJournal(db, () => clock.now().toISOString());
  const log = new Logger('Lists');
  await refold(db, journal, {
    dayOf: (instant) => clock.dayOf(new Date(instant)),
    progress: (done, of) => {
      log.warn(`The lists are made anew from the journals: ${String(done)} of ${String(of)} processes.`);
    },
  });
  return journal;
}

/** The one database: opened first, closed last. */
@Global()
@Module({
  providers: [
    { provide: DATABASE, useFactory: openMigrated, inject: [Settings] },
    {
      provide: JOURNAL,
      useFactory: foldedJournal,
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
