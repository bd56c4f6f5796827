import { Inject, Injectable } from '@nestjs/common';
import type { Journal, NewEntry, StoredEntry, Transaction } from '@plankreis/journal';
import { modelVersion, type Attempt, type Dossier } from '@plankreis/process';
import { project } from '@plankreis/readmodel';
import { v7 as timeOrderedId } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import { JOURNAL } from '../../platform/database/tokens.js';
import { Feed } from '../../platform/events/feed.js';
import { Contexts } from '../context/contexts.js';

/** One process as it was, and as it becomes by the entries attempted on it; undefined before it was submitted. */
export interface Change {
  readonly before: Dossier | undefined;
  readonly dossier: Dossier;
  readonly attempts: readonly Attempt[];
}

/** Writes what was decided on one process or several. */
@Injectable()
export class Writer {
  constructor(
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly contexts: Contexts,
    private readonly feed: Feed,
    private readonly clock: Clock,
  ) {}

  /**
   * All chains, lists and news in one transaction, or nothing. The stored entries come in the order of the changes.
   * @throws VersionConflict where one of the processes was written on meanwhile
   */
  async write(
    changes: readonly Change[],
    at: Date,
    alongside?: (tx: Transaction, stored: readonly StoredEntry[]) => Promise<void>,
  ): Promise<readonly StoredEntry[]> {
    const recordedAt = at.toISOString();
    const moment = { recordedAt, today: this.clock.dayOf(at), around: this.contexts.surroundings() };
    const appends = changes.map(({ before, dossier, attempts }) => ({
      processId: dossier.id,
      expectedVersion: before?.version ?? 0,
      entries: attempts.map((attempt) => toNewEntry(attempt, at)),
      snapshot: dossier,
      modelVersion,
    }));
    return this.journal.append(appends, async (tx, stored) => {
      for (const { before, dossier, attempts } of changes) {
        await project(tx, before, dossier, moment);
        const { id, version, predecessorId } = dossier;
        const type = attempts.at(-1)?.type ?? '';
        await this.feed.announce(tx, { processId: id, version, type, ...(!before && { predecessorId }) });
      }
      await alongside?.(tx, stored);
    });
  }
}

function toNewEntry({ type, data, actor, occurredOn, basis }: Attempt, at: Date): NewEntry {
  const { id: actorId, role: actorRole } = actor;
  // What is written together lies together in the index of ids.
  const id = timeOrderedId({ msecs: at.getTime() });
  return {
    id,
    type,
    data,
    actorId,
    actorRole,
    occurredOn,
    recordedAt: at.toISOString(),
    basis,
    modelVersion,
  };
}
