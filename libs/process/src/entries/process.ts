import { commissioned, hasBasis } from '../coverage.js';
import { byId, type Dossier } from '../dossier.js';
import { entry } from '../entry.js';
import { Day, LongText, Optional, Ref } from '../fields.js';
import { phaseCarrying } from '../machines/states.js';
import { reportsGiven } from '../report-of-use.js';
import { requirement, when } from '../requirement.js';
import { leading } from '../rights.js';
import { notStatutory } from './topic.js';
import { isAdoption } from '../vocabulary.js';

export class ProcessClosed {
  @LongText() reason!: string;
}

export class ProcessSuspended {
  @LongText() reason!: string;
  @Optional() @Day() until?: string;
}

export class ProcessResumed {
  @Optional() @LongText() note?: string;
}

export class ProcessAbandoned {
  @LongText() reason!: string;
  @Optional() @Ref('decision') decisionId?: string;
}

/** The report was before a body: some body has dealt with a paper that carried it. */
const reportLaid = requirement(
  'process.reportLaid',
  'papers',
  (dossier) =>
    !dossier.decisions.some(({ paperId }) =>
      ['report', 'extension'].includes(byId(dossier.papers, paperId)?.kind ?? ''),
    ),
  { remedy: 'paper.drafted' },
);

const mandateValid = requirement('process.mandateValid', 'mandate', (dossier) => {
  const phase = dossier.suspendedFrom && phaseCarrying(dossier.suspendedFrom);
  return phase !== undefined && !commissioned(dossier, phase);
});

const successorThere = requirement(
  'process.successor',
  'successorId',
  (dossier, _, context) => dossier.statutory && context.successorId === undefined,
);

/** The body that commissioned the process; undefined where a norm did. */
function commissioningBody(dossier: Dossier): { bodyId: string; decisionIds: string[] } | undefined {
  const decisions = (dossier.mandate?.versions ?? []).flatMap(({ authority }) =>
    authority.by === 'decision' ? (byId(dossier.decisions, authority.decisionId) ?? []) : [],
  );
  const first = decisions[0];
  return first && { bodyId: first.bodyId, decisionIds: decisions.map(({ id }) => id) };
}

/** What the council ordered only the council ends: by a later decision of the same body, or because its order is gone. */
const endedByBody = requirement<ProcessAbandoned>(
  'process.endedByBody',
  'decisionId',
  (dossier, { data }) => {
    const body = commissioningBody(dossier);
    const orderGone = !hasBasis(dossier, dossier.suspendedFrom ?? dossier.state);
    if (dossier.statutory || body === undefined || orderGone) return false;
    const decision = byId(dossier.decisions, data.decisionId);
    return (
      decision === undefined ||
      decision.bodyId !== body.bodyId ||
      body.decisionIds.includes(decision.id) ||
      !isAdoption(decision.resultCode)
    );
  },
);

const endedFor = (dossier: Dossier, reason: string, on: string): Dossier => ({
  ...dossier,
  ended: { on, reason },
});

export const processEntries = [
  entry('process.closed', {
    data: ProcessClosed,
    by: leading,
    requires: [
      notStatutory,
      ...when((dossier) => dossier.state === 'awaitingExtension', reportLaid),
      reportsGiven,
    ],
    apply: (dossier, { data, occurredOn }) => endedFor(dossier, data.reason, occurredOn),
  }),
  entry('process.suspended', {
    data: ProcessSuspended,
    by: leading,
    apply: (dossier, { data }) => ({
      ...dossier,
      suspendedBecause: data.reason,
      suspendedUntil: data.until,
    }),
  }),
  entry('process.resumed', {
    data: ProcessResumed,
    by: leading,
    requires: [mandateValid],
    apply: (dossier) => dossier,
  }),
  entry('process.abandoned', {
    data: ProcessAbandoned,
    by: leading,
    requires: [successorThere, reportsGiven],
    expects: [endedByBody],
    apply: (dossier, { data, occurredOn }) => endedFor(dossier, data.reason, occurredOn),
  }),
] as const;
