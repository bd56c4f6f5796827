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
  complete,
  modelVersion,
  needsJournal,
  record,
  type Actor,
  type Attempt,
  type Context,
  type Dossier,
  type Effect,
  type Makers,
  type Recorded,
} from '@plankreis/process';
import { project, standing, type Standing } from '@plankreis/readmodel';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../clock/clock.js';
import { DATABASE, JOURNAL } from '../../database/tokens.js';
import { Feed } from '../../events/feed.js';
import { notFound, refused, type RequestFault } from '../../problems/problem.js';
import { toEntry } from '../entries/to-entry.js';
import { Numbers } from './numbers.js';
import { invalidEntry, type ReadRequest } from './sent-entry.js';
import { templateOf, World, type Circumstances } from './world.js';

/** What was recorded, and what the process has become. */
export interface Done {
  readonly entry: StoredEntry;
  readonly dossier: Dossier;
  readonly standing: Standing;
}

export interface Manner {
  /** When it is recorded; now unless the sample tells a past. */
  readonly recordedAt?: Date;
  /** Writes along in the same transaction. */
  readonly alongside?: (tx: Transaction, done: Done) => Promise<void>;
}

/** One process as it was and as it becomes by one entry. */
interface Change {
  readonly before: Dossier | undefined;
  readonly recorded: Recorded;
  readonly entry: NewEntry;
}

/** Records entries: load, let the core decide, append. Knows no HTTP; what is refused is thrown as a `Problem`. */
@Injectable()
export class Recorder {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly world: World,
    private readonly numbers: Numbers,
    private readonly feed: Feed,
    private readonly clock: Clock,
  ) {}

  /** Opens a process. */
  async submit({ sent, faults }: ReadRequest, actor: Actor, manner: Manner = {}): Promise<Done> {
    const at = manner.recordedAt ?? this.clock.now();
    const processId = randomUUID();
    const context = this.world.context({
      today: this.clock.dayOf(at),
      processId,
      predecessor: await this.#predecessor(sent.data),
    });
    const decide = (number: string): Recorded => {
      const attempt = this.#attempt({ sent, faults }, actor, context, () => number, '');
      return decided(undefined, attempt, context, '');
    };
    // Judged once without a number, so that a refusal takes none.
    const { attempt } = decide('0000-000');
    const recorded = decide(await this.numbers.next(attempt.occurredOn));
    return this.#append([this.#change(undefined, recorded, at)], manner, at, []);
  }

  /** Records an entry on a process that is still at the version the caller has seen. */
  async record(
    processId: string,
    seenVersion: number,
    { sent, faults }: ReadRequest,
    actor: Actor,
    manner: Manner = {},
  ): Promise<Done> {
    const at = manner.recordedAt ?? this.clock.now();
    const [head, stands] = await Promise.all([this.journal.head(processId), standing(this.db, processId)]);
    if (!head || !stands) throw notFound();
    if (head.version !== seenVersion) throw new VersionConflict(processId, seenVersion, head.version);
    // The journal keeps what this class gave it.
    const before = head.snapshot as Dossier;
    const circumstances: Circumstances = {
      today: this.clock.dayOf(at),
      processId,
      successorId: stands.successorId,
      ...(needsJournal(sent.type) && { journal: (await this.journal.entries(processId)).map(toEntry) }),
    };
    const context = this.world.context(circumstances);
    const attempt = this.#attempt({ sent, faults }, actor, context, () => '', 'data.');
    const recorded = decided(before, attempt, context, 'data.');
    const successors = await Promise.all(
      recorded.effects.map((effect) => this.#successor(effect, attempt, circumstances, at)),
    );
    return this.#append([this.#change(before, recorded, at), ...successors], manner, at, stands.travelled);
  }

  /** @throws Problem with all that is wrong with the frame and with what only the program may fill */
  #attempt(
    { sent, faults }: ReadRequest,
    actor: Actor,
    context: Context,
    number: () => string,
    base: string,
    trusted = false,
  ): Attempt {
    const make: Makers = {
      id: randomUUID,
      number,
      template: (key) => templateOf(key),
      successorId: () => context.successorId ?? randomUUID(),
    };
    const completed = complete(sent.type, sent.data, make, trusted);
    const inside = 'faults' in completed ? completed.faults.map((fault) => placed(fault, base)) : [];
    const attempt: Attempt = {
      type: sent.type,
      data: 'data' in completed ? completed.data : {},
      actor,
      occurredOn: sent.occurredOn ?? context.today,
      basis: sent.basis,
    };
    if (faults.length === 0 && inside.length === 0) return attempt;
    // Once something is wrong anyway, the faults of the data are told in the same breath.
    throw invalidEntry([
      ...faults,
      ...inside,
      ...('data' in completed ? dataFaults(attempt, context, base) : []),
    ]);
  }

  async #successor(
    effect: Effect,
    by: Attempt,
    { today, processId }: Circumstances,
    at: Date,
  ): Promise<Change> {
    const context = this.world.context({
      today,
      processId: effect.processId,
      predecessor: { id: processId },
    });
    const number = await this.numbers.next(by.occurredOn);
    const sent = { type: 'topic.submitted', data: effect.data, occurredOn: by.occurredOn, basis: by.basis };
    const attempt = this.#attempt({ sent, faults: [] }, by.actor, context, () => number, '', true);
    return this.#change(undefined, decided(undefined, attempt, context, ''), at);
  }

  async #predecessor(data: unknown): Promise<Circumstances['predecessor']> {
    const { predecessorId } = data as { predecessorId?: unknown };
    if (typeof predecessorId !== 'string') return undefined;
    const stands = await standing(this.db, predecessorId);
    return stands && { id: predecessorId, successorId: stands.successorId };
  }

  #change(before: Dossier | undefined, recorded: Recorded, at: Date): Change {
    const { type, data, actor, occurredOn, basis } = recorded.attempt;
    return {
      before,
      recorded,
      entry: {
        id: randomUUID(),
        type,
        data,
        actorId: actor.id,
        actorRole: actor.role,
        occurredOn,
        recordedAt: at.toISOString(),
        basis,
        modelVersion,
      },
    };
  }

  /** All chains, lists and news of them in one transaction, or nothing. The first change is the one that was asked for. */
  async #append(
    changes: readonly Change[],
    { alongside }: Manner,
    at: Date,
    travelled: Standing['travelled'],
  ): Promise<Done> {
    const moment = { recordedAt: at.toISOString(), today: this.clock.dayOf(at) };
    const [first] = changes;
    if (!first) throw new Error('There is nothing to append.');
    const stored = await this.journal.append(changes.map(toAppend), async (tx, stored) => {
      for (const { before, recorded } of changes) {
        const { dossier, attempt } = recorded;
        await project(tx, before, dossier, moment);
        await this.feed.announce(tx, { processId: dossier.id, version: dossier.version, type: attempt.type });
      }
      await alongside?.(tx, done(first, stored, travelled, changes));
    });
    return done(first, stored, travelled, changes);
  }
}

const placed = (fault: RequestFault, base: string): RequestFault =>
  // The type stands beside the data, not in it.
  fault.path === 'type' && base !== '' ? fault : { ...fault, path: joined(base, fault.path) };

const joined = (base: string, path: string): string => (path === '' ? base.replace(/\.$/, '') : base + path);

/** What the core decides. @throws Problem with its refusal */
function decided(before: Dossier | undefined, attempt: Attempt, context: Context, base: string): Recorded {
  const answer = record(before, attempt, context);
  if (answer.ok) return answer;
  const { refusal } = answer;
  if (refusal.code !== 'entry.invalid') throw refused(refusal);
  throw invalidEntry(refusal.faults.map((fault) => placed(fault, base)));
}

function dataFaults(attempt: Attempt, context: Context, base: string): RequestFault[] {
  const answer = record(undefined, attempt, context);
  if (answer.ok || answer.refusal.code !== 'entry.invalid') return [];
  return answer.refusal.faults.map((fault) => placed(fault, base));
}

const toAppend = ({ before, recorded, entry }: Change): Append => ({
  processId: recorded.dossier.id,
  expectedVersion: before?.version ?? 0,
  entries: [entry],
  snapshot: recorded.dossier,
  modelVersion,
});

function done(
  { before, recorded: { dossier } }: Change,
  stored: readonly StoredEntry[],
  travelled: Standing['travelled'],
  changes: readonly Change[],
): Done {
  const [entry] = stored;
  if (!entry) throw new Error('The journal stored nothing.');
  return {
    entry,
    dossier,
    standing: {
      travelled: before?.state === dossier.state ? travelled : [...travelled, dossier.state],
      successorId: changes[1]?.recorded.dossier.id ?? dossier.successorId,
    },
  };
}
