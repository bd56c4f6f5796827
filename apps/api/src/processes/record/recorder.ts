import { Inject, Injectable } from '@nestjs/common';
import {
  VersionConflict,
  type Database,
  type Journal,
  type StoredEntry,
  type Transaction,
} from '@plankreis/journal';
import {
  needsJournal,
  processesNamed,
  valuesNamed,
  type Actor,
  type Attempt,
  type Dossier,
  type Effect,
  type Recorded,
} from '@plankreis/process';
import { isPredecessorTaken, knownProcesses, courseOf, toEntry, type Course } from '@plankreis/readmodel';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE, JOURNAL } from '../../platform/database/tokens.js';
import { IndicatorValues } from '../../registers/indicators/indicator-values.js';
import { notFound } from '../../platform/problems/problem.js';
import { decide, type Wish } from './attempt.js';
import { Numbers } from './numbers.js';
import { Recent, type Recently } from './recent.js';
import type { ReadRequest } from './sent-entry.js';
import { Contexts, type Given } from '../context/contexts.js';
import { Writer, type Change } from './writer.js';
import { own } from './own-entries.js';
import { dossierIn } from '../context/snapshot.js';

/** What was recorded, and what the process has become. */
export interface Done {
  readonly entry: StoredEntry;
  readonly dossier: Dossier;
  readonly course: Course;
}

/** Writes along in the transaction that appends the entry. */
export type Alongside = (tx: Transaction, done: Done) => Promise<void>;

/** Records entries: load, let the core decide, append. Knows no HTTP; what is refused is thrown as a `Problem`. */
@Injectable()
export class Recorder {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly recent: Recent,
    private readonly contexts: Contexts,
    private readonly values: IndicatorValues,
    private readonly numbers: Numbers,
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  /** Opens a process. */
  async submit(request: ReadRequest, actor: Actor, alongside?: Alongside): Promise<Done> {
    const at = this.clock.now();
    const context = this.contexts.context({
      today: this.clock.dayOf(at),
      processId: randomUUID(),
      predecessor: await this.#predecessor(request.sent.data),
    });
    const wish = { request, actor, context, before: undefined, base: '' };
    // Judged once without a number, so that a refusal takes none.
    const { attempt } = decide(wish);
    const number = await this.numbers.next(attempt.occurredOn);
    const change = changeOf(undefined, decide({ ...wish, number }));
    return this.#write([change], at, [], alongside).catch((error: unknown) => {
      // somebody else has just named the same predecessor: now that can be told
      if (isPredecessorTaken(error)) return this.submit(request, actor, alongside);
      throw error;
    });
  }

  /** Records an entry on a process that is still at the version the caller has seen. */
  async record(
    processId: string,
    seenVersion: number,
    request: ReadRequest,
    actor: Actor,
    alongside?: Alongside,
  ): Promise<Done> {
    const at = this.clock.now();
    const { dossier: before, course: stands } = await this.#at(processId, seenVersion);
    const given: Given = {
      today: this.clock.dayOf(at),
      processId,
      successorId: stands.successorId,
      ...(await this.#named(request)),
      journal: needsJournal(request.sent.type) ? (await this.journal.entries(processId)).map(toEntry) : [],
    };
    const context = this.contexts.context(given);
    const recorded = await this.#decided({ request, actor, context, before, base: 'data.' });
    const successors = await Promise.all(
      recorded.effects.map((effect) => this.#successor(effect, recorded.attempt, given)),
    );
    const changes: [Change, ...Change[]] = [changeOf(before, recorded), ...successors];
    return this.#write(changes, at, stands.travelled, alongside).catch((error: unknown) => {
      if (!isPredecessorTaken(error)) throw error;
      this.recent.forget(processId);
      return this.record(processId, seenVersion, request, actor, alongside);
    });
  }

  /** The process at the version a caller has seen. @throws Problem 404, VersionConflict */
  async #at(processId: string, seenVersion: number): Promise<Recently> {
    const held = this.recent.at(processId, seenVersion);
    if (held) return held;
    const [head, stands] = await Promise.all([this.journal.head(processId), courseOf(this.db, processId)]);
    if (!head || !stands) throw notFound();
    if (head.version !== seenVersion) throw new VersionConflict(processId, seenVersion, head.version);
    return { dossier: dossierIn(head), course: stands };
  }

  async #decided(wish: Wish & { readonly before: Dossier }): Promise<Recorded> {
    try {
      return decide(wish);
    } catch (error) {
      // What was judged by may be behind; then that is what the caller is to know.
      const { id, version } = wish.before;
      const head = await this.journal.head(id);
      if (head && head.version !== version) throw new VersionConflict(id, version, head.version);
      throw error;
    }
  }

  async #successor({ processId, data }: Effect, by: Attempt, { today, ...cause }: Given): Promise<Change> {
    const { actor, occurredOn, basis } = by;
    const sent = { type: own.submitted, data, occurredOn, basis };
    const recorded = decide({
      request: { sent, faults: [] },
      actor,
      context: this.contexts.context({ today, processId, predecessor: { id: cause.processId } }),
      before: undefined,
      base: '',
      number: await this.numbers.next(occurredOn),
      trusted: true,
    });
    return changeOf(undefined, recorded);
  }

  /** What is there of that which the data names outside the process. */
  async #named({ sent: { type, data } }: ReadRequest): Promise<Pick<Given, 'others' | 'measuredOn'>> {
    const [others, measuredOn] = await Promise.all([
      knownProcesses(this.db, processesNamed(type, data)),
      this.values.daysOf(valuesNamed(type, data)),
    ]);
    return { others, measuredOn };
  }

  async #predecessor(data: unknown): Promise<Given['predecessor']> {
    if (typeof data !== 'object' || data === null || !('predecessorId' in data)) return undefined;
    const { predecessorId } = data;
    if (typeof predecessorId !== 'string') return undefined;
    const stands = await courseOf(this.db, predecessorId);
    return stands && { id: predecessorId, successorId: stands.successorId };
  }

  /** The first change is the one that was asked for. */
  async #write(
    changes: readonly [Change, ...Change[]],
    at: Date,
    travelled: Course['travelled'],
    alongside: Alongside | undefined,
  ): Promise<Done> {
    const stored = await this.writer.write(
      changes,
      at,
      alongside && ((tx, written) => alongside(tx, doneWith(changes, written, travelled))),
    );
    const done = doneWith(changes, stored, travelled);
    this.recent.hold(done);
    return done;
  }
}

const changeOf = (before: Dossier | undefined, { dossier, attempt }: Recorded): Change => ({
  before,
  dossier,
  attempts: [attempt],
});

function doneWith(
  [{ before, dossier }, successor]: readonly [Change, ...Change[]],
  [entry]: readonly StoredEntry[],
  travelled: Course['travelled'],
): Done {
  if (!entry) throw new Error('The journal stored nothing.');
  return {
    entry,
    dossier,
    course: {
      travelled: before?.state === dossier.state ? travelled : [...travelled, dossier.state],
      successorId: successor?.dossier.id ?? dossier.successorId,
    },
  };
}
