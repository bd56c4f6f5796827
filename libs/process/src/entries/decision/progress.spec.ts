import { describe, expect, it } from '@jest/globals';
import { followUp } from '../../council/follow-up.js';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  aMandateBeforeTheCouncil,
  analysing,
  aRunningMeasure,
  decidingTheCycle,
  finishedMeasures,
} from '../../testing/histories.testing.js';
import { commission, decided } from '../../testing/samples.testing.js';
import { lena, pia } from '../../testing/world.testing.js';

const items = [
  commission(),
  {
    no: 2,
    text: 'Ein Standort wird geprüft.',
    kind: 'examine',
    result: 'adopted',
    dueOn: '2024-09-30',
    owner: 'Bauamt',
  },
  { no: 3, text: 'Die Verwaltung berichtet.', kind: 'reportDuty', result: 'adopted', dueOn: '2024-12-01' },
  { no: 4, text: 'Kenntnis', kind: 'note', result: 'adopted' },
  { no: 5, text: 'Abgelehnter Antrag', kind: 'examine', result: 'rejected' },
] as const;

const effective = given(aMandateBeforeTheCouncil())
  .as(lena)
  .on('2024-04-15')
  .record('decision.recorded', { ...decided('p1', '2024-04-15', { items: [...items] }), decisionId: 'd1' })
  .accepts()
  .record('decision.tookEffect', { decisionId: 'd1', effectiveOn: '2024-04-15' })
  .accepts();

const report = { decisionId: 'd1', itemNo: 2 } as const;
const states = (dossier = effective.dossier, today = '2024-05-01') =>
  followUp(dossier, today).map(({ itemNo, state }) => [itemNo, state]);

describe('what was decided is followed up', () => {
  it('item by item, where an item asks somebody to do something', () => {
    expect(states()).toEqual([
      [1, 'open'],
      [2, 'open'],
      [3, 'open'],
    ]);
    expect(followUp(effective.dossier, '2024-05-01')[1]).toEqual({
      decisionId: 'd1',
      paperId: 'p1',
      bodyId: 'council',
      decidedOn: '2024-04-15',
      itemNo: 2,
      text: 'Ein Standort wird geprüft.',
      kind: 'examine',
      owner: 'Bauamt',
      dueOn: '2024-09-30',
      state: 'open',
    });
  });

  it('and is late from the day after it was due', () => {
    expect(states(effective.dossier, '2024-09-30')[1]).toEqual([2, 'open']);
    expect(states(effective.dossier, '2024-10-01')[1]).toEqual([2, 'late']);
  });

  it('by what those who carry it out report, with a new day where there is one', () => {
    const delayed = effective
      .as(pia)
      .on('2024-10-02')
      .record('decision.progressNoted', {
        ...report,
        progress: 'delayed',
        reason: 'Das Gutachten fehlt.',
        dueOn: '2025-03-31',
        owner: 'Hochbau',
      })
      .accepts((dossier) =>
        expect(followUp(dossier, '2024-10-02')[1]).toMatchObject({
          state: 'late',
          reason: 'Das Gutachten fehlt.',
          dueOn: '2025-03-31',
          owner: 'Hochbau',
          since: '2024-10-02',
        }),
      );
    delayed
      .record('decision.progressNoted', { ...report, progress: 'done' })
      .accepts((dossier) => expect(states(dossier, '2026-01-01')[1]).toEqual([2, 'done']));
  });

  it('with a reason, where it is late or cannot be done', () => {
    for (const progress of ['delayed', 'notFeasible'] as const)
      effective
        .record('decision.progressNoted', { ...report, progress })
        .refuses('entry.invalid', ['required', 'reason']);
    effective.record('decision.progressNoted', { ...report, progress: 'underway' }).accepts();
  });

  it('but not where nothing was adopted, or nothing is asked', () => {
    for (const itemNo of [4, 5, 9])
      effective
        .record('decision.progressNoted', { ...report, itemNo, progress: 'done' })
        .refuses('requirements.missing', ['decision.itemFollowedUp', 'itemNo', { no: itemNo }]);
  });

  it('by what the process itself knows: duties delivered, measures that run or are done', () => {
    const delivered = effective
      .record('duty.delivered', { dutyId: 'd1-3', deliveredOn: '2024-04-15' })
      .accepts();
    expect(states(delivered.dossier)[2]).toEqual([3, 'done']);
    expect(states(aRunningMeasure().dossier, '2025-06-01').slice(1)).toEqual([
      [1, 'underway'],
      [2, 'open'],
    ]);
    expect(states(finishedMeasures().dossier, '2026-12-01').slice(1)).toEqual([
      [1, 'done'],
      [2, 'notFeasible'],
    ]);
  });

  it('by how far the cycle is: underway with the analysis, done with the report on its evaluation', () => {
    expect(states(analysing().dossier)).toEqual([[1, 'underway']]);
    expect(states(decidingTheCycle().dossier)[0]).toEqual([1, 'done']);
  });

  it('and no longer binds when it is contested or repealed', () => {
    const running = given(aCommissionedProcess()).as(lena);
    running
      .record('decision.objected', { decisionId: 'd1', by: 'mayor', grounds: 'Befangenheit' })
      .accepts((dossier) =>
        expect(followUp(dossier, '2024-06-01')).toMatchObject([
          { state: 'contested', reason: 'Befangenheit' },
        ]),
      );
    running
      .record('decision.repealed', { decisionId: 'd1', byReference: 'B 30' })
      .accepts((dossier) =>
        expect(followUp(dossier, '2024-06-01')).toMatchObject([{ state: 'repealed', reason: 'B 30' }]),
      );
  });
});

it('of a decision that asks for nothing there is nothing to report, and nothing can become of it', () => {
  adoptedPaper(aCommissionedProcess(), '2024-06-01', 'p9', { kind: 'report' }, [
    { no: 1, text: 'Kenntnis', kind: 'note', result: 'noted' },
  ])
    .record('decision.progressNoted', { decisionId: 'd-p9', itemNo: 1, progress: 'done' })
    .refuses('entry.notPossible', ['decision.asksSomething', 'decisionId', { decidedOn: '2024-06-01' }])
    .record('decision.repealed', { decisionId: 'd-p9', byReference: 'B 1' })
    .refuses('entry.notPossible', ['decision.adoptedSomething', 'decisionId', { decidedOn: '2024-06-01' }]);
});

it('says in which state the process is, where no part of it is to blame', () => {
  const { dossier } = aCommissionedProcess();
  given(aCommissionedProcess())
    .as(pia)
    .record('mandate.drafted', { method: 'Umfrage' })
    .refuses('entry.notPossible', ['process.takesIt', 'state', { processState: dossier.state }]);
});
