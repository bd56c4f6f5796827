import { Inject, Injectable } from '@nestjs/common';
import { VersionConflict, type Database, type Journal, type Transaction } from '@plankreis/journal';
import type { Actor } from '@plankreis/process';
import { courseOf } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE, JOURNAL } from '../../platform/database/tokens.js';
import { notFound } from '../../platform/problems/problem.js';
import { Recent } from './recent.js';
import { Trial } from './trial.js';
import { Contexts, type Given } from '../context/contexts.js';
import { Writer } from './writer.js';
import { dossierIn } from '../context/snapshot.js';

/** What a trial begins with besides the process as it is. */
interface Seen {
  /** The version the caller has seen. */
  readonly version?: number;
  readonly bundle?: Given['bundle'];
}

/** Records several entries, on one process or on several, as one: first all are tried, then all are written or none. */
@Injectable()
export class JointRecorder {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly recent: Recent,
    private readonly contexts: Contexts,
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  /**
   * The process as it is now, to try entries on before any is recorded.
   * @throws Problem 404; VersionConflict where it is not at the version the caller has seen, if that is given
   */
  async trialOf(processId: string, actor: Actor, { version, bundle }: Seen = {}): Promise<Trial> {
    const [head, stands] = await Promise.all([this.journal.head(processId), courseOf(this.db, processId)]);
    if (!head || !stands) throw notFound();
    if (version !== undefined && head.version !== version)
      throw new VersionConflict(processId, version, head.version);
    const context = this.contexts.context({
      today: this.clock.today(),
      processId,
      successorId: stands.successorId,
      bundle,
    });
    return new Trial(dossierIn(head), actor, context);
  }

  /**
   * Writes everything that was tried and accepted.
   * @throws VersionConflict where one of the processes was written on since
   */
  async record(trials: readonly Trial[], alongside?: (tx: Transaction) => Promise<void>): Promise<void> {
    const tried = trials.filter(({ attempts }) => attempts.length > 0);
    if (tried.length === 0) return;
    await this.writer.write(tried, this.clock.now(), alongside);
    for (const { dossier } of tried) this.recent.forget(dossier.id);
  }
}
