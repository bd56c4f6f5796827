import type { DecisionRecorded } from '../entries/decision/data.js';
import { stateNames } from '../vocabulary/states.js';
import {
  annulled,
  decides,
  effect,
  extended,
  keyOf,
  objected,
  parked,
  reason,
  repealed,
  row,
  settled,
  type Row,
} from './deeds.testing.js';
import type { History } from './given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  coSigned,
  effectiveMeasures,
  measuresInPlanning,
  suspended,
} from './histories.testing.js';
import { inState } from './in-state.testing.js';
import { adoptMeasure } from './samples.testing.js';
import { helga, lena, pia } from './world.testing.js';

const topic: Row[] = [
  ...(['topic.collected', 'mandate.drafting', 'mandate.rejected'] as const).map((from) =>
    row(from, 'topic.parked', 'topic.parked', (h) => h.as(pia).record('topic.parked', parked).accepts()),
  ),
  row('topic.parked', 'topic.windowOpened', 'topic.collected', (h) =>
    h.record('topic.windowOpened', { signal: 'Programm' }).accepts(),
  ),
  ...(['topic.collected', 'topic.parked', 'mandate.rejected'] as const).map((from) =>
    row(from, 'topic.dropped', 'dropped', (h) => h.as(pia).record('topic.dropped', reason).accepts()),
  ),
  row('topic.collected', 'mandate.started', 'mandate.drafting', (h) =>
    h.record('mandate.started', { kind: 'council', plannerId: 'pia' }).accepts(),
  ),
];

const mandate: Row[] = [
  row('mandate.drafting', 'paper.released', 'councilDecision.deliberating', (h) =>
    h.as(helga).record('paper.released', { paperId: 'p1' }).accepts(),
  ),
  row('mandate.drafting', 'mandate.statutoryStarted', 'commissioned', (h) =>
    h
      .as(pia)
      .record('mandate.drafted', { statutoryBasis: '§ 71 SGB XII' })
      .accepts()
      .as(helga)
      .record('mandate.statutoryStarted', {
        norm: '§ 71 SGB XII',
        noticeBodyId: 'council',
        noticeOn: '2024-02-01',
        throughPhase: 'recommendations',
      })
      .accepts(),
  ),
  row('mandate.rejected', 'mandate.revised', 'mandate.drafting', (h) =>
    h.as(pia).record('mandate.revised', { changes: {} }).accepts(),
  ),
];

const before = 'councilDecision.deliberating';
const adopted = 'councilDecision.awaitingEffect';
const onMandate = (more: Partial<DecisionRecorded>) => decides('p1', '2024-04-15', more);
const council: Row[] = [
  row(before, 'decision.recorded', adopted, onMandate({})),
  row(before, 'decision.recorded', 'mandate.rejected', onMandate({ resultCode: 'rejected', items: [] })),
  row(before, 'decision.recorded', 'mandate.drafting', onMandate({ resultCode: 'noted', items: [] })),
  row(before, 'paper.withdrawn', 'mandate.drafting', (h) =>
    h
      .as(pia)
      .record('paper.withdrawn', { paperId: 'p1', ...reason })
      .accepts(),
  ),
  row(before, 'paper.lapsed', 'mandate.drafting', (h) =>
    h
      .as(lena)
      .record('paper.lapsed', { paperId: 'p1', ...reason })
      .accepts(),
  ),
  row(adopted, 'decision.tookEffect', 'commissioned', (h) => effect(h, 'd1')),
  row(adopted, 'decision.annulled', 'mandate.drafting', annulled('d1')),
  row(adopted, 'decision.objectionSettled', 'mandate.drafting', settled('annulled', 'd1')),
  row(adopted, 'decision.objectionSettled', before, settled('redecided', 'd1')),
];

const analysis: Row[] = [
  row('commissioned', 'analysis.started', 'analysis.inventory', (h) =>
    h.as(pia).record('analysis.started', { startOn: h.today, team: [] }).accepts(),
  ),
  row('analysis.inventory', 'analysis.inventoryCompleted', 'analysis.needs', (h) =>
    h
      .record('finding.recorded', { text: 'X', source: 'Y', asOf: '2024-01-01', spatialLevel: 'district' })
      .accepts()
      .record('analysis.inventoryCompleted', {})
      .accepts(),
  ),
  row('analysis.needs', 'analysis.needsCompleted', 'analysis.reporting', (h) =>
    h.record('analysis.needsCompleted', {}).accepts(),
  ),
  row('analysis.reporting', 'analysis.completed', 'recommendations', (h) =>
    h.record('analysis.completed', { report: { title: 'Bericht', version: '1' } }).accepts(),
  ),
  {
    from: 'analysis.reporting',
    type: 'analysis.completed',
    to: 'awaitingExtension',
    way: inState.awaitingExtension,
  },
  row('awaitingExtension', 'decision.tookEffect', 'recommendations', extended),
  {
    from: 'awaitingExtension',
    type: 'decision.tookEffect',
    to: 'measures.planning',
    way: () => extended(measuresInPlanning(aCommissionedProcess({ through: 'recommendations' }))),
  },
  row('awaitingExtension', 'process.closed', 'closed', (h) =>
    adoptedPaper(h, '2025-02-01', 'p7', { kind: 'report' }, [
      { no: 1, text: 'Kenntnis', kind: 'note', result: 'noted' },
    ])
      .as(helga)
      .record('process.closed', reason)
      .accepts(),
  ),
  row('recommendations', 'recommendations.completed', 'measures.planning', (h) =>
    h.record('recommendations.completed', {}).accepts(),
  ),
  {
    from: 'recommendations',
    type: 'recommendations.completed',
    to: 'awaitingExtension',
    way: () => measuresInPlanning(aCommissionedProcess({ through: 'recommendations' })),
  },
  row('recommendations', 'phase.reopened', 'analysis.inventory', (h) =>
    h
      .as(helga)
      .record('phase.reopened', { to: 'analysis', ...reason })
      .accepts(),
  ),
  ...(['analysis', 'recommendations'] as const).map((to) =>
    row('measures.planning', 'phase.reopened', to === 'analysis' ? 'analysis.inventory' : to, (h) =>
      h
        .as(helga)
        .record('phase.reopened', { to, ...reason })
        .accepts(),
    ),
  ),
];

const onMeasures = (more: Partial<DecisionRecorded>) => decides('p2', '2025-03-20', more);
const waiting = 'measures.awaitingEffect';
const measures: Row[] = [
  row('measures.planning', 'paper.released', 'measures.deliberating', (h) =>
    coSigned(
      h
        .record('paper.drafted', { paperId: 'p2', kind: 'measures', title: 'Maßnahmen', proposedItems: [] })
        .accepts(),
      'p2',
    )
      .record('paper.released', { paperId: 'p2' })
      .accepts(),
  ),
  row('measures.deliberating', 'decision.recorded', waiting, onMeasures({ items: [adoptMeasure('m1')] })),
  row(
    'measures.deliberating',
    'decision.recorded',
    'measures.planning',
    onMeasures({ resultCode: 'noted', items: [] }),
  ),
  row('measures.deliberating', 'paper.withdrawn', 'measures.planning', (h) =>
    h
      .as(pia)
      .record('paper.withdrawn', { paperId: 'p2', ...reason })
      .accepts(),
  ),
  row('measures.deliberating', 'paper.lapsed', 'measures.planning', (h) =>
    h
      .as(lena)
      .record('paper.lapsed', { paperId: 'p2', ...reason })
      .accepts(),
  ),
  row(waiting, 'decision.tookEffect', 'measures.implementing', (h) => effect(h, 'd2')),
  {
    from: waiting,
    type: 'decision.tookEffect',
    to: 'measures.awaitingApproval',
    way: inState['measures.awaitingApproval'],
  },
  row(waiting, 'decision.annulled', 'measures.planning', annulled('d2')),
  row(waiting, 'decision.repealed', 'measures.planning', repealed('d2')),
  row(waiting, 'decision.objectionSettled', 'measures.planning', settled('annulled', 'd2')),
  row(waiting, 'decision.objectionSettled', 'measures.deliberating', settled('redecided', 'd2')),
  row('measures.awaitingApproval', 'approval.granted', 'measures.implementing', (h) =>
    h.as(lena).record('approval.granted', { document: 'Bescheid', conditions: [] }).accepts(),
  ),
  row('measures.awaitingApproval', 'approval.refused', 'measures.planning', (h) =>
    h
      .as(lena)
      .record('approval.refused', { document: 'Bescheid', grounds: 'X', resubmitBy: '2026-01-31' })
      .accepts(),
  ),
  // A measures decision that never stood leads back to planning, also later on.
  ...(['measures.awaitingApproval', 'measures.implementing'] as const).flatMap((from) => {
    const decided = () =>
      effectiveMeasures(
        aCommissionedProcess(from === 'measures.implementing' ? {} : { template: 'schoolDevelopment' }),
      );
    return [
      { from, type: 'decision.annulled', to: 'measures.planning', way: () => annulled('d2')(decided()) },
      {
        from,
        type: 'decision.objectionSettled',
        to: 'measures.planning',
        way: () => settled('annulled', 'd2')(decided()),
      },
      {
        from,
        type: 'decision.objectionSettled',
        to: 'measures.deliberating',
        way: () => settled('redecided', 'd2')(decided()),
      },
    ] satisfies Row[];
  }),
  row('measures.implementing', 'evaluation.started', 'evaluation.assessing', (h) =>
    h.on('2027-06-01').record('evaluation.started', {}).accepts(),
  ),
  {
    from: 'evaluation.assessing',
    type: 'evaluation.remedyOrdered',
    to: 'measures.implementing',
    way: () =>
      inState['measures.implementing']()
        .on('2027-06-01')
        .record('evaluation.started', {})
        .accepts()
        .record('evaluation.remedyOrdered', { measureId: 'm1', ...reason })
        .accepts(),
  },
  {
    from: 'evaluation.assessing',
    type: 'evaluation.completed',
    to: 'evaluation.cycleDecision',
    way: inState['evaluation.cycleDecision'],
  },
  row('evaluation.cycleDecision', 'cycle.renewed', 'superseded', (h) =>
    h.as(helga).record('cycle.renewed', reason).accepts(),
  ),
  row('evaluation.cycleDecision', 'process.closed', 'closed', (h) =>
    h.as(helga).record('process.closed', reason).accepts(),
  ),
];

const running = stateNames.slice(stateNames.indexOf('commissioned'), stateNames.indexOf('suspended'));

/** The evaluation stands on the mandate and on the measures decision: both must go for it to lose its ground. */
const inTurn =
  (undo: (decisionId: string) => (history: History) => History) =>
  (history: History): History =>
    history.dossier.state.startsWith('evaluation.') ? undo('d1')(undo('d2')(history)) : undo('d1')(history);

const abandoned = (history: History): History =>
  adoptedPaper(history, '2027-06-15', 'p8', { kind: 'report' }, [
    { no: 1, text: 'Eingestellt', kind: 'note', result: 'adopted' },
  ])
    .as(helga)
    .where({ successorId: 'p-9' })
    .record('process.abandoned', { ...reason, decisionId: 'd-p8' })
    .accepts();

const anywhere: Row[] = running.flatMap((from) => [
  row(from, 'process.suspended', 'suspended', (h) =>
    h.as(helga).record('process.suspended', reason).accepts(),
  ),
  row(from, 'process.abandoned', 'abandoned', abandoned),
  row(
    from,
    'decision.objected',
    'suspended',
    inTurn((id) => (history) => objected(history, id)),
  ),
  row(from, 'decision.annulled', 'suspended', inTurn(annulled)),
  row(from, 'decision.repealed', 'suspended', inTurn(repealed)),
]);

const rested: Row = {
  from: 'suspended',
  type: 'process.abandoned',
  to: 'abandoned',
  way: () => repealed('d1')(suspended()).as(helga).record('process.abandoned', reason).accepts(),
};

/** Every arrow of model 2.1, and those that decision 0006 adds: who loses its ground is suspended. */
export const rows: readonly Row[] = [
  ...topic,
  ...mandate,
  ...council,
  ...analysis,
  ...measures,
  ...anywhere,
  rested,
];

/** The arrows by their keys. */
export const drawn: ReadonlySet<string> = new Set(rows.map(keyOf));
