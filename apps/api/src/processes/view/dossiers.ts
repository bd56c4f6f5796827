import { Inject, Injectable } from '@nestjs/common';
import type { Database, Journal } from '@plankreis/journal';
import { asOf, replay, type Clock as WhichClock, type Day, type Dossier } from '@plankreis/process';
import { toEntry, courseOf, travelled, type Course } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE, JOURNAL } from '../../platform/database/tokens.js';
import { notFound } from '../../platform/problems/problem.js';
import { dossierIn } from '../context/snapshot.js';

export interface Loaded {
  readonly dossier: Dossier;
  readonly course: Course;
}

/** Finds dossiers: as they are, or as they were. */
@Injectable()
export class Dossiers {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 */
  async now(processId: string): Promise<Loaded> {
    const [head, stands] = await Promise.all([this.journal.head(processId), courseOf(this.db, processId)]);
    if (!head || !stands) throw notFound();
    return { dossier: dossierIn(head), course: stands };
  }

  /** By the end of a day, by what had happened or by what was known. @throws Problem 404, also before it began */
  async asOf(processId: string, day: Day, which: WhichClock): Promise<Loaded> {
    const entries = (await this.journal.entries(processId)).map(toEntry);
    const dayOf = (instant: string): Day => this.clock.dayOf(new Date(instant));
    const then = asOf(entries, day, which, dayOf);
    const dossier = replay(processId, then, true);
    if (!dossier) throw notFound();
    return { dossier, course: { travelled: travelled(processId, then) } };
  }
}
