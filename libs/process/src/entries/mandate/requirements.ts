import { requirement, type Gap } from '../../contract/requirement.js';
import { processCost } from '../../money/lines.js';
import { daysBetween } from '../../time/days.js';
import { types } from '../../vocabulary/entry-types.js';
import { within } from '../../vocabulary/vocabulary.js';
import type { AmendmentApplied, MandateParts, MandateStatutoryStarted } from './data.js';

export const statutoryKnown = requirement(
  'mandate.statutoryNorm',
  'statutoryBasis',
  (dossier) => !dossier.statutory && dossier.mandate?.draft.statutoryBasis === undefined,
  { settled: true, remedy: types.mandate.drafted },
);

/** Cost within existing means: nothing to be approved anew (model 2.1, statutory start). */
export const withinMeans = requirement('mandate.withinMeans', 'budgetLines', (dossier) => {
  const newPosts = dossier.mandate?.draft.staff?.some((share) => share.source === 'new') ?? false;
  return newPosts || processCost(dossier) > 0;
});

export const statutoryScope = requirement<MandateStatutoryStarted>(
  'mandate.statutoryScope',
  'throughPhase',
  (_, { data }) => !within(data.throughPhase, 'recommendations'),
);

/** How far the changes of an amendment go beyond what the decided version allows; each excess is a gap. */
export const withinTolerance = requirement<AmendmentApplied>(
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

/** A plan cannot be coordinated with itself. */
export const otherProcesses = requirement<MandateParts>(
  'plan.otherProcess',
  'affectedPlans',
  (dossier, { data }) =>
    (data.affectedPlans ?? []).flatMap(({ processId }, index) =>
      processId === dossier.id ? [{ where: `affectedPlans.${String(index)}.processId` }] : [],
    ),
);
