import { sequence, type SequenceStep } from './consultations.js';
import {
  commissioning,
  coverage,
  itemStatus,
  type Commissioning,
  type CoverageBy,
  type CoverageStatus,
} from './coverage.js';
import type { Day } from './days.js';
import {
  byId,
  type Consultation,
  type Decision,
  type Dossier,
  type Duty,
  type MandateVersion,
  type Objection,
  type Paper,
  type PaperState,
} from './dossier.js';
import type { MandateParts } from './entries/mandate-parts.js';
import type { Votes } from './entries/votes.js';
import type { StateName } from './machines/states.js';
import { counts, mandateMoney, type MandateMoney } from './mandate-money.js';
import { notCovered, type NotCovered } from './not-covered.js';
import { isOpen } from './papers.js';
import {
  phases,
  type ConditionKind,
  type ConsultationRole,
  type ItemKind,
  type PaperKind,
  type Phase,
} from './vocabulary.js';

/** A decision as one looks it up; without its particulars where it is not public. */
export interface DecisionName {
  readonly decisionId: string;
  readonly reference?: string;
  readonly bodyId?: string;
  readonly decidedOn?: Day;
}

/** By which authority the mandate stands: what was decided, or what the law says. */
export type Basis =
  | (DecisionName & {
      readonly by: 'decision';
      readonly itemNos: readonly number[];
      readonly status: CoverageStatus;
      readonly effectiveOn?: Day;
      readonly resultCode?: string;
      readonly resultLabel?: string;
      readonly votes?: Votes;
      /** Decided in place of the competent body. */
      readonly urgent: boolean;
    })
  | { readonly by: 'norm'; readonly norm: string; readonly noticeBodyId: string; readonly noticeOn: Day };

/** A phase with what covers it, in its own words. */
export interface SheetPhase {
  readonly phase: Phase;
  readonly status: CoverageStatus;
  readonly norm?: string;
  readonly item?: DecisionName & {
    readonly itemNo: number;
    readonly text?: string;
    readonly kind?: ItemKind;
  };
}

export interface SheetCondition extends DecisionName {
  readonly itemNo: number;
  readonly on: ConditionKind;
  readonly text: string;
  readonly metOn?: Day;
  readonly evidence?: string;
}

export interface SheetSequence {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly reference?: string;
  readonly state: PaperState;
  readonly steps: readonly SequenceStep[];
}

export interface NextSession {
  readonly consultationId: string;
  readonly paperId: string;
  readonly paperTitle: string;
  readonly bodyId: string;
  readonly role: ConsultationRole;
  readonly sessionOn: Day;
  readonly public: boolean;
}

/** A paper that will give, extend or change the mandate once its decision takes effect. */
export interface UnderWay {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly reference?: string;
  readonly state: PaperState;
  readonly throughPhase?: Phase;
  readonly mandateChanges?: MandateParts;
  /** The decision it changes. */
  readonly amends?: DecisionName;
  /** Its own decision, not in effect yet. */
  readonly decision?: DecisionName & { readonly status: CoverageStatus };
}

/** A version of the mandate with the authority it came from. */
export interface SheetVersion extends Pick<
  MandateVersion,
  'version' | 'on' | 'kind' | 'authority' | 'costCents'
> {
  readonly throughPhase?: Phase;
  readonly endOn?: Day;
  readonly decision?: DecisionName;
}

/** What a liaison puts on the table: by which authority a process may do what, with what money, and what is open. */
export interface MandateSheet {
  readonly number: string;
  readonly title: string;
  readonly state: StateName;
  readonly statutory: boolean;
  /** The day this is true of. */
  readonly on: Day;
  readonly commissioning: Commissioning;
  /** The mandate in force, with the decided text and what was proposed. */
  readonly version?: MandateVersion;
  readonly basis?: Basis;
  readonly phases: readonly SheetPhase[];
  readonly conditions: readonly SheetCondition[];
  readonly money: MandateMoney;
  readonly objections: readonly (DecisionName & Objection)[];
  readonly sequences: readonly SheetSequence[];
  readonly openDuties: readonly Duty[];
  readonly nextSession?: NextSession;
  readonly underWay: readonly UnderWay[];
  /** Oldest first. */
  readonly earlierVersions: readonly SheetVersion[];
  readonly notCovered: readonly NotCovered[];
}

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
