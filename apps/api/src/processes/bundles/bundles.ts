import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import {
  byId,
  decidedAsProposed,
  isOpenPaper,
  takesPapers,
  visibleTo,
  type Actor,
  type BundleFacts,
} from '@plankreis/process';
import { bundleMembers, type BundlePaper } from '@plankreis/readmodel';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { invalid, Problem } from '../../platform/problems/problem.js';
import { JointRecorder } from '../record/joint-recorder.js';
import type { SentEntry } from '../record/sent-entry.js';
import type { Trial } from '../record/trial.js';
import { Dossiers } from '../view/dossiers.js';
import { Views } from '../view/views.js';
import { factsOf, sessionsOf, type Member } from './bundle-sessions.js';
import {
  MOST_MEMBERS,
  type BundledPaper,
  type BundledProcess,
  type BundleEntryName,
  type BundleEntryRequest,
  type BundleGrowthRequest,
  type BundleRequest,
  type BundleView,
} from './bundle.types.js';
import { refusedTogether, type MemberRefusal } from './refused-together.js';
import { own } from '../record/own-entries.js';

/** Writes along in the transaction that records for the bundle. */
type Alongside = (tx: Transaction) => Promise<void>;

/**
 * Several papers that go to the council as one. A bundle has no record of its own: it is what the journals of its
 * processes say, and whatever is recorded for it is written into all of them or into none.
 */
@Injectable()
export class Bundles {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly recorder: JointRecorder,
    private readonly dossiers: Dossiers,
    private readonly views: Views,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 where the caller may read none of it */
  async view(id: string, actor: Actor): Promise<BundleView> {
    const members = await this.#members(id, actor);
    const bundle = members[0]?.paper.bundle;
    if (!bundle) throw new Problem(404, 'bundle.notFound');
    const visible = members.map(({ paper, dossier }) => ({ paper, dossier: visibleTo(actor, dossier) }));
    return {
      ...bundle,
      members: visible.map(({ paper: { bundle: _, ...paper }, dossier }) => ({
        ...paper,
        department: this.views.department(paper.department),
        version: dossier.version,
        open: isOpenPaper(paper),
        proposedItems: decidedAsProposed(byId(dossier.papers, paper.paperId) ?? { proposedItems: [] }),
      })),
      consultations: sessionsOf(id, visible),
      takesPapers: takesPapers(factsOf(bundle, visible), this.clock.today()),
    };
  }

  /** Puts papers together; returns the id of the bundle. @throws Problem with what is missing in each */
  async make(
    { title, reference, members }: BundleRequest,
    actor: Actor,
    alongside?: (tx: Transaction, id: string) => Promise<void>,
  ): Promise<string> {
    requireEachOnce(members, { least: 2 });
    const bundleId = randomUUID();
    const trials = await this.#tried(members, actor, (trial, { paperId }) => {
      attempt(trial, { type: own.bundled, data: { paperId, bundleId, title, reference } });
    });
    await this.recorder.record(trials, alongside && ((tx) => alongside(tx, bundleId)));
    return bundleId;
  }

  /**
   * Adds papers to a bundle, also to the sessions it is on the agenda of.
   * @throws Problem with what is missing in each; 403 where it is on an agenda and the caller keeps none
   */
  async add(
    bundleId: string,
    { members, shortNoticeBecause }: BundleGrowthRequest,
    actor: Actor,
    alongside?: Alongside,
  ): Promise<void> {
    const readable = await bundleMembers(this.db.read, bundleId, actor);
    const present = readable.length > 0 ? await this.#members(bundleId) : [];
    const bundle = present[0]?.paper.bundle;
    if (!bundle) throw new Problem(404, 'bundle.notFound');
    const open = present.map(({ paper }) => paper).filter(isOpenPaper);
    requireEachOnce(members, { least: 1, besides: open });
    const ahead = sessionsOf(bundleId, present).filter(({ waiting }) => waiting);
    const facts = factsOf(bundle, present);
    const joins = (trial: Trial, { paperId }: BundledPaper): void => {
      const { title, reference } = bundle;
      attempt(trial, { type: own.bundled, data: { paperId, bundleId, title, reference } });
      for (const { consultationId, bodyId, role, sessionOn } of ahead)
        attempt(trial, {
          type: own.scheduled,
          data: { paperId, consultationId, bodyId, role, sessionOn, shortNoticeBecause, bundleId },
        });
    };
    const trials = await this.#tried(members, actor, joins, facts).catch((error: unknown) => {
      // Whoever may bundle papers is not the one who keeps the agendas.
      const keepsNone = error instanceof Problem && error.status === 403 && ahead.length > 0;
      throw keepsNone && actor.role !== 'liaison' ? new Problem(403, 'bundle.onAgenda') : error;
    });
    await this.recorder.record(trials, async (tx) => {
      await requireUnchanged(tx, bundleId, present, members);
      await alongside?.(tx);
    });
  }

  /** Records one entry for all papers of the bundle that are still open. @throws Problem with what is missing in each */
  async record(
    bundleId: string,
    { type, data, occurredOn, basis, members }: BundleEntryRequest,
    actor: Actor,
    alongside?: Alongside,
  ): Promise<void> {
    requireEachOnce(members, { least: 1 });
    const all = await bundleMembers(this.db.read, bundleId, actor);
    if (all.length === 0) throw new Problem(404, 'bundle.notFound');
    const open = all.filter(isOpenPaper);
    requireAll(open, members);
    const made = madeFor(type, data);
    const trials = await this.#tried(members, actor, (trial, { processId, data: given }) => {
      const paperId = open.find((one) => one.processId === processId)?.paperId;
      const about = type === own.scheduled || type === own.decided ? { paperId } : {};
      attempt(trial, { type, data: { ...made, ...data, ...given, ...about, bundleId }, occurredOn, basis });
    });
    await this.recorder.record(trials, async (tx) => {
      requireNoOther(await bundleMembers(tx, bundleId), all);
      await alongside?.(tx);
    });
  }

  /** The papers of a bundle with the dossiers they are in; all of them, or those that somebody may read. */
  async #members(id: string, reader?: Actor): Promise<Member[]> {
    const papers = await bundleMembers(this.db.read, id, reader);
    return Promise.all(
      papers.map(async (paper) => ({ paper, dossier: (await this.dossiers.now(paper.processId)).dossier })),
    );
  }

  /** Tries on each what is to be recorded there. @throws Problem with what is in the way in any of them */
  async #tried<M extends BundledProcess>(
    members: readonly M[],
    actor: Actor,
    tryOn: (trial: Trial, member: M) => void,
    bundle?: BundleFacts,
  ): Promise<Trial[]> {
    const trials: Trial[] = [];
    const refusals: MemberRefusal[] = [];
    for (const [index, member] of members.entries()) {
      const { processId, version } = member;
      const trial = await this.recorder.trialOf(processId, actor, { version, bundle });
      trials.push(trial);
      try {
        tryOn(trial, member);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { number, title } = trial.before;
        refusals.push({ index, process: `${number} ${title}`, problem: error });
      }
    }
    if (refusals.length > 0) throw refusedTogether(refusals);
    return trials;
  }
}

/** The program fills what callers may not. */
function attempt(trial: Trial, { data, ...rest }: SentEntry & { readonly data: object }): void {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  trial.try({ ...rest, data: Object.fromEntries(given) }, { trusted: true });
}

/** One session is one consultation in all of them, under one id. */
function madeFor(type: BundleEntryName, data: object): object {
  if (type === own.scheduled) return 'consultationId' in data ? {} : { consultationId: randomUUID() };
  if (type === own.decided) return 'decisionId' in data ? {} : { decisionId: randomUUID() };
  return {};
}

/** @throws Problem 400 where one process is named twice, or is there already, or there are too few or too many */
function requireEachOnce(
  members: readonly BundledProcess[],
  { least, besides = [] }: { readonly least: number; readonly besides?: readonly BundlePaper[] },
): void {
  if (members.length < least || members.length + besides.length > MOST_MEMBERS)
    throw invalid([{ path: 'members', code: 'range' }]);
  const ids = [...besides, ...members].map(({ processId }) => processId);
  const twice = members.flatMap(({ processId }, index) =>
    ids.indexOf(processId) < besides.length + index
      ? [{ path: `members.${String(index)}.processId`, code: 'idTaken' as const }]
      : [],
  );
  if (twice.length > 0) throw invalid(twice);
}

/** @throws Problem 409 where the open papers of the bundle are others than those named */
function requireAll(open: readonly BundlePaper[], members: readonly BundledProcess[]): void {
  const named = members.map(({ processId }) => processId);
  const same = open.length === named.length && open.every(({ processId }) => named.includes(processId));
  if (!same) throw new Problem(409, 'bundle.membersDiffer');
}

const isSame = (one: BundlePaper, other: BundlePaper): boolean =>
  one.processId === other.processId && one.paperId === other.paperId;

/** @throws Problem 409 where a paper has joined meanwhile */
function requireNoOther(now: readonly BundlePaper[], before: readonly BundlePaper[]): void {
  if (!now.every((one) => before.some((other) => isSame(one, other))))
    throw new Problem(409, 'bundle.membersDiffer');
}

/** @throws Problem 409 where something was recorded meanwhile for those that were in the bundle */
async function requireUnchanged(
  tx: Transaction,
  bundleId: string,
  before: readonly Member[],
  joined: readonly BundledPaper[],
): Promise<void> {
  const now = await bundleMembers(tx, bundleId);
  const present = before.map(({ paper }) => paper);
  const same = present.every((one) =>
    now.some((other) => isSame(one, other) && one.version === other.version),
  );
  if (!same || now.length !== present.length + joined.length) throw new Problem(409, 'bundle.membersDiffer');
}
