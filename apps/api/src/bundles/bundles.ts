import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { isOpenPaper, visibleTo, type Actor, type Dossier } from '@plankreis/process';
import { bundleMembers, type BundlePaper } from '@plankreis/readmodel';
import { randomUUID } from 'node:crypto';
import { DATABASE } from '../database/tokens.js';
import { invalid, Problem } from '../problems/problem.js';
import { Recorder } from '../processes/record/recorder.js';
import type { SentEntry } from '../processes/record/sent-entry.js';
import { Dossiers } from '../processes/view/dossiers.js';
import { Views } from '../processes/view/views.js';
import {
  type BundleConsultation,
  type BundleEntryName,
  type BundleEntryRequest,
  type BundleRequest,
  type BundleView,
} from './bundle.types.js';

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
    private readonly recorder: Recorder,
    private readonly dossiers: Dossiers,
    private readonly views: Views,
  ) {}

  /** @throws Problem 404 where the caller may read none of it */
  async view(id: string, actor: Actor): Promise<BundleView> {
    const members = await bundleMembers(this.db, id, actor);
    const bundle = members[0]?.bundle;
    if (!bundle) throw new Problem(404, 'bundle.notFound');
    const found = await Promise.all(
      members.map(async (member) => ({
        member,
        dossier: visibleTo(actor, (await this.dossiers.now(member.processId)).dossier),
      })),
    );
    return {
      ...bundle,
      members: found.map(({ member: { bundle: _, ...member }, dossier }) => ({
        ...member,
        department: this.views.department(member.department),
        version: dossier.version,
        open: isOpenPaper(member),
        proposedItems: dossier.papers.find((paper) => paper.id === member.paperId)?.proposedItems ?? [],
      })),
      consultations: consultationsOf(
        id,
        found.map(({ dossier }) => dossier),
      ),
    };
  }

  /** Puts papers together; returns the id of the bundle. @throws Problem with what is missing in each */
  async make(
    { title, reference, members }: BundleRequest,
    actor: Actor,
    alongside?: (tx: Transaction, id: string) => Promise<void>,
  ): Promise<string> {
    requireEachOnce(members.map(({ processId }) => processId));
    const bundleId = randomUUID();
    await this.recorder.together(
      members.map(({ processId, version, paperId }) => ({
        processId,
        seenVersion: version,
        request: asked({ type: 'paper.bundled', data: { paperId, bundleId, title, reference } }),
      })),
      actor,
      alongside && ((tx) => alongside(tx, bundleId)),
    );
    return bundleId;
  }

  /** Records one entry for all papers of the bundle that are still open. @throws Problem with what is missing in each */
  async record(
    bundleId: string,
    { type, data, occurredOn, basis, members }: BundleEntryRequest,
    actor: Actor,
    alongside?: Alongside,
  ): Promise<void> {
    requireEachOnce(
      members.map(({ processId }) => processId),
      1,
    );
    const all = await bundleMembers(this.db, bundleId, actor);
    if (all.length === 0) throw new Problem(404, 'bundle.notFound');
    const open = all.filter(isOpenPaper);
    requireAll(
      open,
      members.map(({ processId }) => processId),
    );
    const made = madeFor(type, data);
    await this.recorder.together(
      members.map(({ processId, version, data: own }) => {
        const paperId = open.find((one) => one.processId === processId)?.paperId;
        const about = type === 'consultation.scheduled' || type === 'decision.recorded' ? { paperId } : {};
        const sent = { type, data: { ...made, ...data, ...own, ...about, bundleId }, occurredOn, basis };
        return { processId, seenVersion: version, request: asked(sent) };
      }),
      actor,
      alongside,
    );
  }
}

const asked = (sent: SentEntry) => ({ sent: withoutUndefined(sent), faults: [] });

const withoutUndefined = ({ data, ...rest }: SentEntry): SentEntry => ({
  ...rest,
  data: Object.fromEntries(Object.entries(data as object).filter(([, value]) => value !== undefined)),
});

/** One session is one consultation in all of them, under one id. */
function madeFor(type: BundleEntryName, data: object): object {
  if (type === 'consultation.scheduled')
    return 'consultationId' in data ? {} : { consultationId: randomUUID() };
  if (type === 'decision.recorded') return 'decisionId' in data ? {} : { decisionId: randomUUID() };
  return {};
}

/** @throws Problem 400 where one process is named twice, or too few are */
function requireEachOnce(ids: readonly string[], least = 2): void {
  if (ids.length < least) throw invalid([{ path: 'members', code: 'range' }]);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (twice >= 0) throw invalid([{ path: `members.${String(twice)}.processId`, code: 'idTaken' }]);
}

/** @throws Problem 409 where the open papers of the bundle are others than those named */
function requireAll(open: readonly BundlePaper[], named: readonly string[]): void {
  const same = open.length === named.length && open.every(({ processId }) => named.includes(processId));
  if (!same) throw new Problem(409, 'bundle.membersDiffer');
}

function consultationsOf(bundleId: string, dossiers: readonly Dossier[]): BundleConsultation[] {
  const found = new Map<string, BundleConsultation>();
  for (const { id: processId, consultations } of dossiers)
    for (const one of consultations.filter((consultation) => consultation.bundleId === bundleId)) {
      const known = found.get(one.id);
      const { id: consultationId, bodyId, role, sessionOn, resultCode } = one;
      const results = resultCode === undefined ? [] : [{ processId, resultCode }];
      found.set(one.id, {
        ...(known ?? { consultationId, bodyId, role, sessionOn }),
        results: [...(known?.results ?? []), ...results],
      });
    }
  return [...found.values()].toSorted((one, other) => (one.sessionOn < other.sessionOn ? -1 : 1));
}
