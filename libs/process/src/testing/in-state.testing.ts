import type { StateName } from '../vocabulary/states.js';
import type { History } from './given.testing.js';
import {
  aCommissionedProcess,
  adoptedMeasures,
  adoptedPaper,
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  anAdoptedMandate,
  analysed,
  analysing,
  aParkedTopic,
  aRejectedMandate,
  aRunningMeasure,
  assessingNeeds,
  aTopic,
  awaitingApproval,
  decidingTheCycle,
  evaluating,
  measuresBeforeTheCouncil,
  plannedMeasures,
  recommending,
  reporting,
  suspended,
} from './histories.testing.js';
import { helga } from './world.testing.js';

/** A history for each state there is. */
export const inState: Readonly<Record<StateName, () => History>> = {
  'topic.collected': aTopic,
  'topic.parked': aParkedTopic,
  'mandate.drafting': aDraftedMandate,
  'mandate.rejected': aRejectedMandate,
  'councilDecision.deliberating': aMandateBeforeTheCouncil,
  'councilDecision.awaitingEffect': anAdoptedMandate,
  commissioned: aCommissionedProcess,
  'analysis.inventory': analysing,
  'analysis.needs': assessingNeeds,
  'analysis.reporting': reporting,
  awaitingExtension: () => analysed(aCommissionedProcess({ through: 'analysis' })),
  recommendations: recommending,
  'measures.planning': plannedMeasures,
  'measures.deliberating': measuresBeforeTheCouncil,
  'measures.awaitingEffect': adoptedMeasures,
  'measures.awaitingApproval': awaitingApproval,
  'measures.implementing': aRunningMeasure,
  'evaluation.assessing': evaluating,
  'evaluation.cycleDecision': decidingTheCycle,
  suspended,
  dropped: () => aTopic().record('topic.dropped', { reason: 'Vom Land übernommen' }).accepts(),
  closed: () =>
    decidingTheCycle().as(helga).record('process.closed', { reason: 'Aufgabe erledigt' }).accepts(),
  superseded: () =>
    decidingTheCycle().as(helga).record('cycle.renewed', { reason: 'Turnus von drei Jahren' }).accepts(),
  abandoned: () =>
    adoptedPaper(aCommissionedProcess(), '2024-06-01', 'end', { kind: 'report' }, [
      { no: 1, text: 'Die Planung wird eingestellt.', kind: 'note', result: 'adopted' },
    ])
      .as(helga)
      .record('process.abandoned', { reason: 'Eingestellt', decisionId: 'd-end' })
      .accepts(),
};
