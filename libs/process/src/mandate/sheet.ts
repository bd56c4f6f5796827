import { sequence } from '../council/consultations.js';
import { commissioning, coverage, itemStatus, type CoverageBy } from '../council/coverage.js';
import { isOpen } from '../council/papers.js';
import type { Consultation, Decision, Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import type { MandateVersion } from '../dossier/mandate.js';
import { byId } from '../dossier/parts.js';
import type { Day } from '../time/days.js';
import { phases, type PaperKind } from '../vocabulary/vocabulary.js';
import { counts, mandateMoney } from './money.js';
import { notCovered } from './not-covered.js';
import type {
  Basis,
  DecisionName,
  MandateSheet,
  NextSession,
  SheetCondition,
  SheetPhase,
  SheetSequence,
  SheetVersion,
  UnderWay,
} from './sheet-parts.js';

const nameOf = ({
  id,
  reference,
  bodyId,
  decidedOn,
}: Decision): Required<Omit<DecisionName, 'reference'>> & Pick<DecisionName, 'reference'> => ({
  decisionId: id,
  ...(reference === undefined ? {} : { reference }),
  bodyId,
  decidedOn,
});

/** A decision by name; by its id alone where it may not be seen. */
const named = (seen: Dossier, decisionId: string): DecisionName => {
  const decision = byId(seen.decisions, decisionId);
  return decision ? nameOf(decision) : { decisionId };
};

/** The authority the mandate rests on: what a head changed within the tolerance rests on it in turn. */
function basisOf(dossier: Dossier, seen: Dossier): Basis | undefined {
  const authority = dossier.mandate?.versions.findLast((one) => one.authority.by !== 'amendment')?.authority;
  if (authority?.by === 'norm') return authority;
  if (authority?.by !== 'decision') return undefined;
  const { decisionId, itemNos } = authority;
  const decision = byId(dossier.decisions, decisionId);
  const item = decision?.items.find(({ no }) => itemNos.includes(no));
  const shown = byId(seen.decisions, decisionId);
  return {
    by: 'decision',
    ...named(seen, decisionId),
    itemNos,
    status: decision && item ? itemStatus(decision, item) : 'none',
    ...(shown && {
      effectiveOn: shown.effectiveOn,
      resultCode: shown.resultCode,
      resultLabel: shown.resultLabel,
      votes: shown.votes,
    }),
    urgent: shown?.urgent !== undefined,
  };
}

function covering(seen: Dossier, by: CoverageBy | undefined): Pick<SheetPhase, 'norm' | 'item'> {
  if (by === undefined) return {};
  if ('norm' in by) return { norm: by.norm };
  const item = byId(seen.decisions, by.decisionId)?.items.find(({ no }) => no === by.itemNo);
  return {
    item: {
      ...named(seen, by.decisionId),
      itemNo: by.itemNo,
      ...(item && { text: item.text, kind: item.kind }),
    },
  };
}

const conditions = (seen: Dossier): SheetCondition[] =>
  seen.decisions.flatMap((decision) =>
    decision.items.flatMap((item) =>
      item.conditional === undefined || !counts(decision, item)
        ? []
        : {
            ...nameOf(decision),
            itemNo: item.no,
            ...item.conditional,
            metOn: item.conditionMetOn,
            evidence: item.conditionEvidence,
          },
    ),
  );

/** Papers that give or change what a process may do, and reached somewhere or are on their way. */
const carriers: readonly PaperKind[] = ['mandate', 'extension', 'amendment', 'measures'];

/** Papers that become a mandate, or a version of it. */
const changers: readonly PaperKind[] = ['mandate', 'extension', 'amendment'];

const standing = (dossier: Dossier, paper: Paper): Decision | undefined =>
  dossier.decisions.findLast(
    (decision) => decision.paperId === paper.id && decision.items.some((item) => counts(decision, item)),
  );

const sequences = (seen: Dossier): SheetSequence[] =>
  seen.papers
    .filter((paper) => carriers.includes(paper.kind) && (isOpen(paper) || standing(seen, paper)))
    .map(({ id, kind, title, reference, state }) => ({
      paperId: id,
      kind,
      title,
      reference,
      state,
      steps: sequence(seen, id),
    }))
    .filter(({ steps }) => steps.length > 0);

const byDay = (one: Day, other: Day): number => (one < other ? -1 : one > other ? 1 : 0);

function nextSession(seen: Dossier, today: Day): NextSession | undefined {
  const ahead = (one: Consultation): boolean => one.resultCode === undefined && one.sessionOn >= today;
  const next = seen.consultations
    .filter(ahead)
    .toSorted((one, other) => byDay(one.sessionOn, other.sessionOn))[0];
  if (!next) return undefined;
  const { id, paperId, bodyId, role, sessionOn } = next;
  const paperTitle = byId(seen.papers, paperId)?.title ?? '';
  return { consultationId: id, paperId, paperTitle, bodyId, role, sessionOn, public: next.public };
}

/** Open, or decided and not in effect. */
function underWay(seen: Dossier): UnderWay[] {
  return seen.papers.flatMap((paper) => {
    const decision = standing(seen, paper);
    const waits = decision?.effectiveOn === undefined ? decision : undefined;
    if (!changers.includes(paper.kind) || !(isOpen(paper) || waits)) return [];
    // A mandate is there from its decision on, though not in effect.
    if (paper.kind === 'mandate' && waits) return [];
    const { id, kind, title, reference, state, throughPhase, mandateChanges, amendsDecisionId } = paper;
    const item = waits?.items.find((one) => counts(waits, one));
    return {
      paperId: id,
      kind,
      title,
      reference,
      state,
      throughPhase,
      mandateChanges,
      ...(amendsDecisionId === undefined ? {} : { amends: named(seen, amendsDecisionId) }),
      ...(waits && item ? { decision: { ...nameOf(waits), status: itemStatus(waits, item) } } : {}),
    };
  });
}

const shortVersion = (seen: Dossier, version: MandateVersion): SheetVersion => {
  const { authority, content } = version;
  return {
    version: version.version,
    on: version.on,
    kind: version.kind,
    authority,
    costCents: version.costCents,
    throughPhase: content.throughPhase,
    endOn: content.endOn,
    ...(authority.by === 'decision' ? { decision: named(seen, authority.decisionId) } : {}),
  };
};

/**
 * The mandate sheet of a dossier as of today. How firmly a phase is covered follows from the whole dossier; what was
 * said and where is shown as far as `seen`, the dossier as the reader may see it, has it.
 */
export function mandateSheet(dossier: Dossier, today: Day, seen: Dossier = dossier): MandateSheet {
  const covered = coverage(dossier);
  const money = mandateMoney(dossier, seen.decisions);
  const versions = seen.mandate?.versions ?? [];
  const next = nextSession(seen, today);
  return {
    number: dossier.number,
    title: dossier.title,
    state: dossier.state,
    statutory: dossier.statutory,
    on: today,
    commissioning: commissioning(dossier),
    version: versions.at(-1),
    basis: basisOf(dossier, seen),
    phases: phases.map((phase) => ({
      phase,
      status: covered[phase].status,
      ...covering(seen, covered[phase].by),
    })),
    conditions: conditions(seen),
    money,
    objections: seen.decisions.flatMap((decision) =>
      decision.objections.map((objection) => ({ ...nameOf(decision), ...objection })),
    ),
    sequences: sequences(seen),
    openDuties: seen.duties
      .filter(({ deliveredOn }) => deliveredOn === undefined)
      .toSorted((one, other) => byDay(one.dueOn, other.dueOn)),
    ...(next ? { nextSession: next } : {}),
    underWay: underWay(seen),
    earlierVersions: versions.slice(0, -1).map((version) => shortVersion(seen, version)),
    notCovered: notCovered(dossier, today, { covered, money, seen }),
  };
}
