import type { Attempt } from '../../contract/attempt.js';
import { entry } from '../../contract/entry.js';
import { leading, planning } from '../../contract/rights.js';
import { signedAnew } from '../../council/papers.js';
import type { Dossier } from '../../dossier/dossier.js';
import { coordinationsAfter } from '../../mandate/plan-relations.js';
import { currentVersion, merged, withVersion } from '../../mandate/versions.js';
import type { Fault } from '../../schema/validate.js';
import { withResponsibility } from '../responsibility/terms.js';
import {
  AmendmentApplied,
  MandateParts,
  MandateRevised,
  MandateStarted,
  MandateStatutoryStarted,
} from './data.js';
import {
  otherProcesses,
  statutoryKnown,
  statutoryScope,
  withinMeans,
  withinTolerance,
} from './requirements.js';

function periodFaults(parts: MandateParts, base = ''): Fault[] {
  const upsideDown = parts.startOn !== undefined && parts.endOn !== undefined && parts.endOn < parts.startOn;
  return upsideDown ? [{ path: `${base}endOn`, code: 'endBeforeStart' }] : [];
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
        // A topic taken up again may have had a mandate before: versions only grow (model 2.9, 5).
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
    form: { day: { field: 'noticeOn' } },
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
