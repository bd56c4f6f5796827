import { Inject, Injectable } from '@nestjs/common';
import {
  VersionConflict,
  type Append,
  type Database,
  type Journal,
  type NewEntry,
  type StoredEntry,
  type Transaction,
} from '@plankreis/journal';
import {
  modelVersion,
  needsJournal,
  processesNamed,
  type Actor,
  type Attempt,
  type Dossier,
  type Effect,
  type Recorded,
} from '@plankreis/process';
import {
  knownProcesses,
  toEntry,
  isPredecessorTaken,
  project,
  standing,
  type Standing,
} from '@plankreis/readmodel';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../clock/clock.js';
import { DATABASE, JOURNAL } from '../../database/tokens.js';
import { Feed } from '../../events/feed.js';
import { notFound, Problem } from '../../problems/problem.js';
import { decide, type Wish } from './attempt.js';
import { Numbers } from './numbers.js';
import { Recent, type Recently } from './recent.js';
import type { ReadRequest } from './sent-entry.js';
import { refusedTogether, type MemberRefusal, type Together } from './together.js';
import { Trial } from './trial.js';
import { World, type Circumstances } from './world.js';

/** What was recorded, and what the process has become. */
export interface Done {
  readonly entry: StoredEntry;
  readonly dossier: Dossier;
  readonly standing: Standing;
}

/** Writes along in the transaction that appends the entry. */
export type Alongside = (tx: Transaction, done: Done) => Promise<void>;

/** One process as it was, and as it becomes by one entry. */
interface Change {
  readonly before: Dossier | undefined;
  readonly recorded: Recorded;
}

/** Records entries: load, let the core decide, append. Knows no HTTP; what is refused is thrown as a `Problem`. */
@Injectable()
export class Recorder {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly recent: Recent,
    private readonly world: World,
    private readonly numbers: Numbers,
    private readonly feed: Feed,
    private readonly clock: Clock,
  ) {}

  /** Opens a process. */
  async submit(request: ReadRequest, actor: Actor, alongside?: Alongside): Promise<Done> {
    const at = this.clock.now();
    const context = this.world.context({
      today: this.clock.dayOf(at),
      processId: randomUUID(),
      predecessor: await this.#predecessor(request.sent.data),
    });
    const wish = { request, actor, context, before: undefined, base: '' };
    // Judged once without a number, so that a refusal takes none.
    const { attempt } = decide(wish);
    const number = await this.numbers.next(attempt.occurredOn);
    const change = { before: undefined, recorded: decide({ ...wish, number }) };
    return this.#append([change], at, [], alongside).catch((error: unknown) => {
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
    const { dossier: before, standing: stands } = await this.#at(processId, seenVersion);
    const circumstances: Circumstances = {
      today: this.clock.dayOf(at),
      processId,
      successorId: stands.successorId,
      others: await this.#processesNamed(request),
      journal: needsJournal(request.sent.type) ? (await this.journal.entries(processId)).map(toEntry) : [],
    };
    const context = this.world.context(circumstances);
    const recorded = await this.#decided({ request, actor, context, before, base: 'data.' });
    const successors = await Promise.all(
      recorded.effects.map((effect) => this.#successor(effect, recorded.attempt, circumstances)),
    );
    const changes: [Change, ...Change[]] = [{ before, recorded }, ...successors];
    return this.#append(changes, at, stands.travelled, alongside).catch((error: unknown) => {
      if (!isPredecessorTaken(error)) throw error;
      this.recent.forget(processId);
      return this.record(processId, seenVersion, request, actor, alongside);
    });
  }

  /**
   * Records one entry on each of several processes, all of them or none; each is still at the version the caller has
   * seen. What is refused is told for all of them at once.
   */
  async together(
    wishes: readonly Together[],
    actor: Actor,
    alongside?: (tx: Transaction) => Promise<void>,
  ): Promise<readonly Dossier[]> {
    const at = this.clock.now();
    const changes: (Change & { readonly stands: Standing })[] = [];
    const refusals: MemberRefusal[] = [];
    for (const [index, { processId, seenVersion, request }] of wishes.entries()) {
      const { dossier: before, standing: stands } = await this.#at(processId, seenVersion);
      const known = await this.#processesNamed(request);
      const context = this.world.context({
        today: this.clock.dayOf(at),
        processId,
        successorId: stands.successorId,
        others: known,
      });
      try {
        const wish = { request, actor, context, before, base: 'data.', trusted: true };
        changes.push({ before, recorded: await this.#decided(wish), stands });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refusals.push({ index, process: `${before.number} ${before.title}`, problem: error });
      }
    }
    if (refusals.length > 0) throw refusedTogether(refusals);
    const [first, ...rest] = changes;
    if (!first) return [];
    await this.#append([first, ...rest], at, first.stands.travelled, alongside);
    for (const { recorded } of changes) this.recent.forget(recorded.dossier.id);
    return changes.map(({ recorded }) => recorded.dossier);
  }

  /** The process as it is, to try several entries on before any is recorded. @throws Problem 404 */
  async trialOf(processId: string, actor: Actor): Promise<Trial> {
    const [head, stands] = await Promise.all([this.journal.head(processId), standing(this.db, processId)]);
    if (!head || !stands) throw notFound();
    const context = this.world.context({
      today: this.clock.dayOf(this.clock.now()),
      processId,
      successorId: stands.successorId,
    });
    // The journal keeps what this class gave it.
    return new Trial(head.snapshot as Dossier, actor, context);
  }

  /**
   * Records what was tried on several processes and accepted: everything in one transaction, or nothing.
   * @throws VersionConflict where one of them was written on meanwhile
   */
  async recordTried(trials: readonly Trial[], alongside?: (tx: Transaction) => Promise<void>): Promise<void> {
    const at = this.clock.now();
    const around = this.world.surroundings();
    const moment = { recordedAt: at.toISOString(), today: this.clock.dayOf(at), around };
    const tried = trials.filter(({ attempts }) => attempts.length > 0);
    const appends = tried.map(({ before, dossier, attempts }) => ({
      processId: dossier.id,
      expectedVersion: before.version,
      entries: attempts.map((attempt) => toEntryOf(attempt, moment.recordedAt)),
      snapshot: dossier,
      modelVersion,
    }));
    if (appends.length === 0) return;
    await this.journal.append(appends, async (tx) => {
      for (const { before, dossier, attempts } of tried) {
        await project(tx, before, dossier, moment);
        const { id, version } = dossier;
        await this.feed.announce(tx, { processId: id, version, type: attempts.at(-1)?.type ?? '' });
      }
      await alongside?.(tx);
    });
  }

  /** The process at the version a caller has seen. @throws Problem 404, VersionConflict */
  async #at(processId: string, seenVersion: number): Promise<Recently> {
    const held = this.recent.at(processId, seenVersion);
    if (held) return held;
    const [head, stands] = await Promise.all([this.journal.head(processId), standing(this.db, processId)]);
    if (!head || !stands) throw notFound();
    if (head.version !== seenVersion) throw new VersionConflict(processId, seenVersion, head.version);
    // The journal keeps what this class gave it.
    return { dossier: head.snapshot as Dossier, standing: stands };
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

  async #successor(
    { processId, data }: Effect,
    by: Attempt,
    { today, ...cause }: Circumstances,
  ): Promise<Change> {
    const { actor, occurredOn, basis } = by;
    const sent = { type: 'topic.submitted', data, occurredOn, basis };
    const recorded = decide({
      request: { sent, faults: [] },
      actor,
      context: this.world.context({ today, processId, predecessor: { id: cause.processId } }),
      before: undefined,
      base: '',
      number: await this.numbers.next(occurredOn),
      trusted: true,
    });
    return { before: undefined, recorded };
  }

  #processesNamed({ sent }: ReadRequest): Promise<ReadonlySet<string>> {
    return knownProcesses(this.db, processesNamed(sent.type, sent.data));
  }

  async #predecessor(data: unknown): Promise<Circumstances['predecessor']> {
    const { predecessorId } = data as { predecessorId?: unknown };
    if (typeof predecessorId !== 'string') return undefined;
    const stands = await standing(this.db, predecessorId);
    return stands && { id: predecessorId, successorId: stands.successorId };
  }

  /** All chains, lists and news in one transaction, or nothing. The first change is the one that was asked for. */
  async #append(
    changes: readonly [Change, ...Change[]],
    at: Date,
    travelled: Standing['travelled'],
    alongside: Alongside | undefined,
  ): Promise<Done> {
    const around = this.world.surroundings();
    const moment = { recordedAt: at.toISOString(), today: this.clock.dayOf(at), around };
    const appends = changes.map((change) => toAppend(change, moment.recordedAt));
    const stored = await this.journal.append(appends, async (tx, stored) => {
      for (const { before, recorded } of changes) {
        const { dossier, attempt } = recorded;
        await project(tx, before, dossier, moment);
        const { id, version, predecessorId } = dossier;
        const { type } = attempt;
        await this.feed.announce(tx, { processId: id, version, type, ...(!before && { predecessorId }) });
      }
      await alongside?.(tx, doneWith(changes, stored, travelled));
    });
    const done = doneWith(changes, stored, travelled);
    this.recent.hold(done);
    return done;
  }
}

function toAppend({ before, recorded: { dossier, attempt } }: Change, recordedAt: string): Append {
  const entries = [toEntryOf(attempt, recordedAt)];
  return {
    processId: dossier.id,
    expectedVersion: before?.version ?? 0,
    entries,
    snapshot: dossier,
    modelVersion,
  };
}

function toEntryOf({ type, data, actor, occurredOn, basis }: Attempt, recordedAt: string): NewEntry {
  const { id: actorId, role: actorRole } = actor;
  return { id: randomUUID(), type, data, actorId, actorRole, occurredOn, recordedAt, basis, modelVersion };
}

function doneWith(
  [{ before, recorded }, successor]: readonly [Change, ...Change[]],
  [entry]: readonly StoredEntry[],
  travelled: Standing['travelled'],
): Done {
  const { dossier } = recorded;
  if (!entry) throw new Error('The journal stored nothing.');
  return {
    entry,
    dossier,
    standing: {
      travelled: before?.state === dossier.state ? travelled : [...travelled, dossier.state],
      successorId: successor?.recorded.dossier.id ?? dossier.successorId,
    },
  };
}
