import { requirement, type Requirement } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import type { MandateParts } from '../entries/mandate/data.js';
import { costYears, processCost, processCover } from '../money/lines.js';
import type { RequirementCode } from '../texts/requirements.js';
import { yearsBetween } from '../time/days.js';
import { types } from '../vocabulary/entry-types.js';

const draft = (dossier: Dossier): MandateParts => dossier.mandate?.draft ?? {};

const inDraft = { remedy: types.mandate.drafted };

const part = (
  code: RequirementCode,
  where: string,
  absent: (parts: MandateParts) => boolean,
): Requirement<object> => requirement(code, `mandate.${where}`, (dossier) => absent(draft(dossier)), inDraft);

/** Years of the planning period for which nobody has said what it costs. */
function undisclosedYears(dossier: Dossier): number[] {
  const { startOn, endOn, noExtraCostBecause } = draft(dossier);
  if (noExtraCostBecause !== undefined || startOn === undefined || endOn === undefined) return [];
  const disclosed = costYears(dossier);
  return yearsBetween(startOn, endOn).filter((year) => !disclosed.has(year));
}

/** M14: for every year of the planning period it is said what the planning costs. */
export const costDisclosed = requirement(
  'mandate.costDisclosed',
  'budgetLines',
  (dossier) => undisclosedYears(dossier).map((year) => ({ params: { year } })),
  { remedy: types.budget.planned },
);

/** M5: where the money comes from is as much as is asked for. */
export const coverEqualsCost = requirement(
  'mandate.coverEqualsCost',
  'mandate.cover',
  (dossier) => {
    const [cost, cover] = [processCost(dossier), processCover(dossier)];
    return cost === cover ? [] : [{ params: { costCents: cost, coverCents: cover } }];
  },
  inDraft,
);

/**
 * What a mandate must say before it goes to the council (model 2.2): the whole task, what it costs (M14) and
 * whence (M5), what happens if nothing is done, and how it stands to the other plans.
 */
export const mandateComplete: readonly Requirement<object>[] = [
  part('mandate.method', 'method', (m) => m.method === undefined),
  part('mandate.questions', 'questions', (m) => (m.questions ?? []).length === 0),
  part('mandate.throughPhase', 'throughPhase', (m) => m.throughPhase === undefined),
  part('mandate.area', 'area', (m) => m.area === undefined),
  part('mandate.startOn', 'startOn', (m) => m.startOn === undefined),
  part('mandate.endOn', 'endOn', (m) => m.endOn === undefined),
  part('mandate.staff', 'staff', (m) => m.staff === undefined),
  costDisclosed,
  coverEqualsCost,
  part(
    'mandate.inactionShortTerm',
    'inactionConsequences.shortTerm',
    (m) => m.inactionConsequences?.shortTerm === undefined,
  ),
  part(
    'mandate.inactionLongTerm',
    'inactionConsequences.longTerm',
    (m) => m.inactionConsequences?.longTerm === undefined,
  ),
  part('mandate.alternatives', 'alternatives', (m) => m.alternatives === undefined),
  part(
    'mandate.task',
    'statutoryBasis',
    (m) => m.statutoryBasis === undefined && m.discretionary === undefined,
  ),
  part('mandate.participationConcept', 'participationConcept', (m) => m.participationConcept === undefined),
  part('mandate.affectedPlans', 'affectedPlans', (m) => m.affectedPlans === undefined),
  requirement(
    'mandate.planCoordinated',
    'mandate.affectedPlans',
    (dossier) =>
      (draft(dossier).affectedPlans ?? []).flatMap((affected, index) =>
        affected.coordination === 'open'
          ? [{ params: { plan: affected.plan }, where: `mandate.affectedPlans.${String(index)}` }]
          : [],
      ),
    inDraft,
  ),
  part('mandate.inclusionCheck', 'inclusionCheck', (m) => m.inclusionCheck === undefined),
];
