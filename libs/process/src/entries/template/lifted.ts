import type { Dossier } from '../../dossier/dossier.js';
import { sameGroup } from '../../templates/same-group.js';
import type { TemplateFacts } from '../../templates/template-facts.js';
import { phases, type Phase } from '../../vocabulary/vocabulary.js';

/** The first phase that does not lie behind a process. */
function underWay({ state, suspendedFrom, recommendationsCompleted }: Dossier): Phase {
  const at = suspendedFrom ?? state;
  if (at === 'awaitingExtension') return recommendationsCompleted ? 'measures' : 'recommendations';
  if (at === 'recommendations') return 'recommendations';
  if (at === 'measures.implementing') return 'implementation';
  if (at.startsWith('analysis.')) return 'analysis';
  if (at.startsWith('measures.')) return 'measures';
  return at.startsWith('evaluation.') ? 'evaluation' : 'method';
}

/** Whether a process has left a phase behind. */
export const liesBehind = (dossier: Dossier, phase: Phase): boolean =>
  phases.indexOf(phase) < phases.indexOf(underWay(dossier));

/**
 * The dossier with what another version of its template says. Phases that lie behind keep what was asked of them then,
 * and whether the task is statutory is settled by the norm it began with. A waiver of a group that is no longer asked
 * for, or can no longer be waived, waives nothing.
 */
export function liftedTo(dossier: Dossier, facts: TemplateFacts): Dossier {
  const requiredGroups = [
    ...dossier.requiredGroups.filter(({ phase }) => liesBehind(dossier, phase)),
    ...(facts.participation ?? []).filter(({ phase }) => !liesBehind(dossier, phase)),
  ];
  return {
    ...dossier,
    template: { key: dossier.template.key, version: facts.version },
    cycleMonths: facts.cycleMonths,
    needsApproval: facts.needsApproval,
    requiredGroups,
    participationWaivers: dossier.participationWaivers.filter(({ phase, group }) =>
      requiredGroups.some((one) => one.phase === phase && one.early !== true && sameGroup(one.group, group)),
    ),
  };
}
