import { requirement } from '../../contract/requirement.js';
import { commissioned, hasBasis } from '../../council/coverage.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { types } from '../../vocabulary/entry-types.js';
import { phaseCarrying } from '../../vocabulary/states.js';
import { isAdoption } from '../../vocabulary/vocabulary.js';
import type { ProcessAbandoned } from './data.js';

/** The report was before a body: some body has dealt with a paper that carried it. */
export const reportLaid = requirement(
  'process.reportLaid',
  'papers',
  (dossier) =>
    !dossier.decisions.some(({ paperId }) =>
      ['report', 'extension'].includes(byId(dossier.papers, paperId)?.kind ?? ''),
    ),
  { remedy: types.paper.drafted },
);

export const mandateValid = requirement('process.mandateValid', 'mandate', (dossier) => {
  const phase = dossier.suspendedFrom && phaseCarrying(dossier.suspendedFrom);
  return phase !== undefined && !commissioned(dossier, phase);
});

export const successorThere = requirement(
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
export const endedByBody = requirement<ProcessAbandoned>(
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
