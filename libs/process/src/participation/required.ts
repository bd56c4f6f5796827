import { requirement, type Gap } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import { types } from '../vocabulary/entry-types.js';
import type { Phase } from '../vocabulary/vocabulary.js';
import { groupsMissing, type GroupStanding } from './participation.js';

const gaps = (
  dossier: Dossier,
  phase: Phase,
  standing: GroupStanding['standing'],
  more: (one: GroupStanding) => Gap,
): Gap[] =>
  groupsMissing(dossier, phase)
    .filter((one) => one.standing === standing)
    .map((one) => ({ params: { group: one.group, requiredPhase: phase }, ...more(one) }));

const atStep = ({ participationId = '' }: GroupStanding): Gap => ({
  where: `participation.${participationId}`,
});

/** Every group the template demands in a phase was asked and has its answer, or a waiver: what is missing, by group. */
export const involved = (phase: Phase) => [
  requirement(
    'participation.planned',
    'participation',
    (dossier) => gaps(dossier, phase, 'notPlanned', ({ group }) => ({ prefill: { phase, group } })),
    { remedy: types.participation.planned },
  ),
  requirement('participation.held', 'participation', (dossier) => gaps(dossier, phase, 'notHeld', atStep), {
    remedy: types.participation.held,
  }),
  requirement(
    'participation.answered',
    'participation',
    (dossier) => gaps(dossier, phase, 'notAnswered', atStep),
    { remedy: types.participation.answered },
  ),
];
