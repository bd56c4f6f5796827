import type { Dossier, MandateVersion } from '../dossier.js';
import { daysBetween } from '../days.js';
import { entry, type Attempt } from '../entry.js';
import { Cents, Day, LongText, OneOf, Optional, Part, PastDay, Ref, Text } from '../fields.js';
import { withResponsibility } from '../responsibilities.js';
import { processCost } from '../money.js';
import { signedAnew } from '../papers.js';
import { coordinationsAfter } from '../plan-relations.js';
import { requirement, type Gap } from '../requirement.js';
import { leading, planning } from '../rights.js';
import type { Fault } from '../validate.js';
import { mandateKinds, phases, within, type MandateKind, type Phase } from '../vocabulary.js';
import { MandateParts } from './mandate-parts.js';

export class MandateStarted {
  @OneOf(mandateKinds) kind!: MandateKind;
  @Ref('person') plannerId!: string;
}

export class MandateRevised {
  @Part(() => MandateParts) changes!: MandateParts;
}

export class MandateStatutoryStarted {
  @Text() norm!: string;
  @Ref('body') noticeBodyId!: string;
  @PastDay() noticeOn!: string;
  @OneOf(phases) throughPhase!: Phase;
}

export class AmendmentChanges {
  @Optional() @Day() endOn?: string;
  @Optional() @Cents() processCostCents?: number;
  @Optional() @LongText() method?: string;
}

export class AmendmentApplied {
  @Part(() => AmendmentChanges) changes!: AmendmentChanges;
  @LongText() reason!: string;
}

function periodFaults(parts: MandateParts, base = ''): Fault[] {
  const upsideDown = parts.startOn !== undefined && parts.endOn !== undefined && parts.endOn < parts.startOn;
  return upsideDown ? [{ path: `${base}endOn`, code: 'endBeforeStart' }] : [];
}

/** Parts of a mandate with newly worked-on ones; a statutory basis and "discretionary" exclude each other. */
export function merged(draft: MandateParts, parts: MandateParts): MandateParts {
  const next: MandateParts = { ...draft, ...parts };
  if (parts.inactionConsequences)
    next.inactionConsequences = { ...draft.inactionConsequences, ...parts.inactionConsequences };
  if (parts.discretionary) delete next.statutoryBasis;
  if (parts.statutoryBasis !== undefined) delete next.discretionary;
  return next;
}

/** The dossier with a draft worked on; naming the norm says that it is a statutory task. */
function withDraft(dossier: Dossier, parts: MandateParts, on: string): Dossier {
  if (!dossier.mandate) return dossier;
  const statutoryBasis = parts.statutoryBasis ?? dossier.statutoryBasis;
  return {
    ...dossier,
    statutory: dossier.statutory || parts.statutoryBasis !== undefined,
    ...(statutoryBasis === undefined ? {} : { statutoryBasis }),
    mandate: { ...dossier.mandate, draft: merged(dossier.mandate.draft, parts) },
    coordinations: parts.affectedPlans
      ? coordinationsAfter(dossier.coordinations, parts.affectedPlans, on)
      : dossier.coordinations,
  };
}

/** The version in force, or the last one decided. */
export const currentVersion = (dossier: Dossier): MandateVersion | undefined =>
  dossier.mandate?.versions.at(-1);

/** Appends a version; versions only grow, and each names its authority (design 2.9, 5). */
export function withVersion(
  dossier: Dossier,
  version: Omit<MandateVersion, 'version' | 'costCents'>,
): Dossier {
  const { mandate } = dossier;
  if (!mandate) return dossier;
  const appended = { ...version, version: mandate.versions.length + 1, costCents: processCost(dossier) };
  return {
    ...dossier,
    mandate: { kind: version.kind, draft: version.content, versions: [...mandate.versions, appended] },
  };
}

const statutoryKnown = requirement(
  'mandate.statutoryNorm',
  'statutoryBasis',
  (dossier) => !dossier.statutory && dossier.mandate?.draft.statutoryBasis === undefined,
  { settled: true, remedy: 'mandate.drafted' },
);

/** Cost within existing means: nothing to be approved anew (design 2.1, statutory start). */
const withinMeans = requirement('mandate.withinMeans', 'budgetLines', (dossier) => {
  const newPosts = dossier.mandate?.draft.staff?.some((share) => share.source === 'new') ?? false;
  return newPosts || processCost(dossier) > 0;
});

const statutoryScope = requirement<MandateStatutoryStarted>(
  'mandate.statutoryScope',
  'throughPhase',
  (_, { data }) => !within(data.throughPhase, 'recommendations'),
);

/** How far the changes of an amendment go beyond what the decided version allows; each excess is a gap. */
const withinTolerance = requirement<AmendmentApplied>(
  'amendment.withinTolerance',
  'changes',
  (dossier, { data: { changes } }, { council: { tolerance } }) => {
    // Small steps must not add up to a large one, so the last version decided is the measure.
    const decided = dossier.mandate?.versions.findLast((version) => version.authority.by !== 'amendment');
    if (!decided) return true;
    const gaps: Gap[] = [];
    if (changes.endOn !== undefined && decided.content.endOn !== undefined) {
      const days = Math.abs(daysBetween(decided.content.endOn, changes.endOn));
      if (days > tolerance.days)
        gaps.push({ params: { limit: tolerance.days, unit: 'days' }, where: 'changes.endOn' });
    }
    if (changes.processCostCents !== undefined) {
      const more = Math.abs(changes.processCostCents - decided.costCents);
      const percent = decided.costCents === 0 ? 0 : (more * 100) / decided.costCents;
      if (more > tolerance.cents || percent > tolerance.percent)
        gaps.push({
          params: { limit: tolerance.percent, unit: 'percent' },
          where: 'changes.processCostCents',
        });
    }
    return gaps;
  },
);

function amended(dossier: Dossier, { data, actor, occurredOn }: Attempt<AmendmentApplied>): Dossier {
  const version = currentVersion(dossier);
  if (!version) return dossier;
  const { processCostCents, ...changes } = data.changes;
  const next = withVersion(dossier, {
    on: occurredOn,
    kind: version.kind,
    authority: { by: 'amendment', personId: actor.id, reason: data.reason },
    content: { ...version.content, ...changes },
    decidedText: version.decidedText,
  });
  // What was planned since is not allowed by changing something else.
  return withCost(next, processCostCents ?? version.costCents);
}

const withCost = (dossier: Dossier, costCents: number): Dossier =>
  dossier.mandate
    ? {
        ...dossier,
        mandate: {
          ...dossier.mandate,
          versions: dossier.mandate.versions.map((version, index, all) =>
            index === all.length - 1 ? { ...version, costCents } : version,
          ),
        },
      }
    : dossier;

/** A plan cannot be coordinated with itself. */
const otherProcesses = requirement<MandateParts>('plan.otherProcess', 'affectedPlans', (dossier, { data }) =>
  (data.affectedPlans ?? []).flatMap(({ processId }, index) =>
    processId === dossier.id ? [{ where: `affectedPlans.${String(index)}.processId` }] : [],
  ),
);

export const mandateEntries = [
  entry('mandate.started', {
    data: MandateStarted,
    by: planning,
    apply: (dossier, { data, occurredOn }) => ({
      ...withResponsibility(dossier, { role: 'planner', personId: data.plannerId, from: occurredOn }),
      mandate: {
        kind: data.kind,
        draft: {
          area: dossier.area,
          ...(dossier.statutoryBasis ? { statutoryBasis: dossier.statutoryBasis } : {}),
          ...dossier.mandate?.draft,
        },
        // A topic taken up again may have had a mandate before: versions only grow (design 2.9, 5).
        versions: dossier.mandate?.versions ?? [],
      },
    }),
  }),
  entry('mandate.drafted', {
    data: MandateParts,
    by: planning,
    usual: (dossier) => dossier.mandate?.draft ?? {},
    faults: (data) => periodFaults(data),
    expects: [otherProcesses],
    apply: (dossier, { data, occurredOn }) =>
      signedAnew(withDraft(dossier, data, occurredOn), ['mandate', 'extension'], occurredOn),
  }),
  entry('mandate.revised', {
    data: MandateRevised,
    by: planning,
    usual: (dossier) => ({ changes: dossier.mandate?.draft ?? {} }),
    faults: (data) => periodFaults(data.changes, 'changes.'),
    apply: (dossier, { data, occurredOn }) => withDraft(dossier, data.changes, occurredOn),
  }),
  entry('mandate.statutoryStarted', {
    data: MandateStatutoryStarted,
    by: leading,
    requires: [statutoryKnown, withinMeans],
    expects: [statutoryScope],
    apply: (dossier, { data, occurredOn }) => {
      const { norm, noticeBodyId, noticeOn, throughPhase } = data;
      const content = { ...dossier.mandate?.draft, throughPhase, statutoryBasis: norm };
      return withVersion(
        { ...dossier, statutory: true, statutoryBasis: norm },
        {
          on: occurredOn,
          kind: 'statutory',
          authority: { by: 'norm', norm, noticeBodyId, noticeOn },
          content,
        },
      );
    },
  }),
  entry('amendment.applied', {
    data: AmendmentApplied,
    by: leading,
    expects: [withinTolerance],
    apply: amended,
  }),
] as const;
