import { databaseJournal, openDatabase, type Database } from '@plankreis/journal';
import { differing, rebuild, type Differing } from '@plankreis/readmodel';
import { existsSync } from 'node:fs';
import { Clock } from '../../platform/clock/clock.js';
import type { Settings } from '../../platform/settings/settings.js';
import { databaseFile, openMigrated } from './database.module.js';

export interface RebuildAll {
  /** Write what was found; otherwise it is only told. */
  readonly write: boolean;
  readonly say: (line: string) => void;
}

/**
 * Folds every journal anew, says which processes would be in another state, and only then, if it is to, writes states
 * and lists. False where a journal cannot be folded: then no state is written; with `write` the schema is that of this
 * program by then, and lists that it keeps otherwise are made anew at the next start.
 */
export async function rebuildAll(settings: Settings, { write, say }: RebuildAll): Promise<boolean> {
  if (settings.databaseUrl === undefined && !existsSync(databaseFile(settings))) {
    say(`There is no database at ${databaseFile(settings)}.`);
    return false;
  }
  const db = await (write ? openMigrated(settings) : openAsItIs(settings));
  try {
    const journal = databaseJournal(db);
    const found: Differing[] = [];
    for await (const one of differing(journal)) {
      found.push(one);
      say(lineOf(one));
    }
    const broken = found.filter(({ brokenAt }) => brokenAt !== undefined);
    say(`${counted(found.length, 'process')} would change, ${String(broken.length)} cannot be folded.`);
    if (broken.length > 0) return false;
    if (!write) {
      say('Nothing was written; --write writes it.');
      return true;
    }
    const clock = new Clock(settings.timeZone);
    const dayOf = (instant: string): string => clock.dayOf(new Date(instant));
    const rebuilt = await rebuild(db, journal, {
      dayOf,
      progress: (done, of) => {
        say(`${String(done)} of ${String(of)} processes …`);
      },
    });
    say(`Wrote ${counted(found.length, 'state')}, and the lists of ${counted(rebuilt, 'process')}.`);
    return true;
  } finally {
    await db.close();
  }
}

/** Looking changes nothing, not even the schema. */
const openAsItIs = (settings: Settings): Promise<Database> =>
  openDatabase({ url: settings.databaseUrl, file: databaseFile(settings) });

function lineOf({ number, processId, modelVersion, parts, brokenAt }: Differing): string {
  const what =
    brokenAt !== undefined
      ? `entry ${String(brokenAt)} has no place in its history`
      : parts.length > 0
        ? parts.join(', ')
        : 'nothing but the version of the model';
  return `${number} (${processId}, model ${String(modelVersion)}): ${what}`;
}

const counted = (count: number, what: 'process' | 'state'): string => {
  const many = what === 'process' ? 'processes' : 'states';
  return `${String(count)} ${count === 1 ? what : many}`;
};
