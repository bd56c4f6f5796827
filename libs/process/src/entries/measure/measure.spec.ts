import { describe, expect, it } from '@jest/globals';
import { record } from '../../recording/record.js';
import { given } from '../../testing/given.testing.js';
import {
  aRunningMeasure,
  evaluating,
  finishedMeasures,
  implementing,
  measuresBeforeTheCouncil,
  measuresInPlanning,
  plannedMeasures,
} from '../../testing/histories.testing.js';
import {
  adoptMeasure,
  decided,
  measureLine,
  processLine,
  wholeMeasure,
} from '../../testing/samples.testing.js';
import { lena, pia, thea } from '../../testing/world.testing.js';

const stateOf = (id: string) => (dossier: { measures: readonly { id: string; state: string }[] }) =>
  dossier.measures.find((measure) => measure.id === id)?.state;

describe('a measure is proposed', () => {
  it('with what is known so far', () => {
    given(measuresInPlanning())
      .record('measure.proposed', {
        measureId: 'm9',
        title: 'Fachstelle',
        recommendationIds: ['r1'],
        funding: 'Kreis',
      })
      .accepts((dossier) =>
        expect(dossier.measures).toEqual([
          {
            id: 'm9',
            state: 'proposed',
            title: 'Fachstelle',
            recommendationIds: ['r1'],
            funding: 'Kreis',
            fundedBy: [],
          },
        ]),
      );
  });

  it('and revised, field by field', () => {
    given(plannedMeasures())
      .record('measure.revised', {
        measureId: 'm1',
        changes: { title: 'Zentrale Fachstelle', consequences: { staff: { text: 'Zwei Stellen' } } },
      })
      .accepts((dossier) => {
        expect(dossier.measures[0]).toMatchObject({
          title: 'Zentrale Fachstelle',
          state: 'proposed',
          funding: 'Kreishaushalt',
          consequences: { ...wholeMeasure.consequences, staff: { text: 'Zwei Stellen' } },
        });
      });
  });

  it('anew after the council rejected or deferred it', () => {
    given(measuresBeforeTheCouncil())
      .as(lena)
      .on('2025-03-20')
      .record(
        'decision.recorded',
        decided('p2', '2025-03-20', {
          items: [
            adoptMeasure('m1', { result: 'rejected' }),
            adoptMeasure('m2', { no: 2, result: 'referredBack' }),
          ],
        }),
      )
      .accepts((dossier) =>
        expect(dossier.measures.map(({ state }) => state)).toEqual(['rejected', 'deferred']),
      )
      .as(pia)
      .record('measure.revised', { measureId: 'm1', changes: { funding: 'Land' } })
      .accepts((dossier) => expect(stateOf('m1')(dossier)).toBe('proposed'))
      .record('measure.revised', { measureId: 'm2', changes: { funding: 'Land' } })
      .accepts((dossier) => expect(stateOf('m2')(dossier)).toBe('proposed'));
  });

  it('without ending before it starts', () => {
    given(measuresInPlanning())
      .record('measure.proposed', {
        title: 'X',
        recommendationIds: [],
        startOn: '2026-01-01',
        endOn: '2025-01-01',
      })
      .refuses('entry.invalid', ['endBeforeStart', 'endOn']);
    given(plannedMeasures())
      .record('measure.revised', { measureId: 'm1', changes: { startOn: '2026-01-01', endOn: '2025-01-01' } })
      .refuses('entry.invalid', ['endBeforeStart', 'changes.endOn']);
  });
});

describe('a decided measure', () => {
  const adopted = given(implementing()).as(pia).on('2025-06-01');

  it('is not funded before a line is planned for it', () => {
    adopted
      .record('budget.planned', { ...processLine, lineId: 'l2' })
      .accepts()
      .record('measure.funded', { measureId: 'm1', lineIds: ['l2'] })
      .refuses(
        'requirements.missing',
        ['measure.linePlanned', 'budgetLines'],
        ['measure.ownLines', 'lineIds.0'],
      );
  });

  it('is funded by lines of its own', () => {
    const lines = adopted
      .record('budget.planned', { ...measureLine('m1'), lineId: 'l1' })
      .accepts()
      .record('budget.planned', { ...processLine, lineId: 'l2' })
      .accepts();
    lines
      .record('measure.funded', { measureId: 'm1', lineIds: [] })
      .refuses('requirements.missing', ['measure.someLine', 'lineIds']);
    lines
      .record('measure.funded', { measureId: 'm1', lineIds: ['l1', 'l2'] })
      .refuses('requirements.missing', ['measure.ownLines', 'lineIds.1', { line: 'l2' }]);
    lines.record('measure.funded', { measureId: 'm1', lineIds: ['l1'] }).accepts((dossier) => {
      expect(dossier.measures[0]).toMatchObject({ state: 'funded', fundedBy: ['l1'] });
    });
  });

  it('starts only when funded', () => {
    adopted
      .record('measure.started', { measureId: 'm1' })
      .refuses(
        'entry.notPossible',
        ['measure.takesIt', 'measureId', { measure: 'Fachstelle', measureState: 'decided' }],
        ['measure.fundedByLines', 'measures.m1', { measure: 'Fachstelle' }],
      );
    expect(stateOf('m1')(aRunningMeasure().dossier)).toBe('running');
  });

  it('is never running without money, whatever its state says', () => {
    const { dossier, context } = aRunningMeasure();
    const unfunded = {
      ...dossier,
      measures: dossier.measures.map((measure) => ({ ...measure, state: 'funded' as const, fundedBy: [] })),
    };
    const attempt = {
      type: 'measure.started',
      data: { measureId: 'm1' },
      actor: pia,
      occurredOn: '2025-06-01',
    };
    const missing = [
      {
        code: 'measure.fundedByLines',
        where: 'measures.m1',
        params: { measure: 'Fachstelle' },
        remedy: 'measure.funded',
      },
    ];
    expect(record(unfunded, attempt, context)).toEqual({
      ok: false,
      refusal: { code: 'requirements.missing', missing },
    });
  });

  it('starts only when the decision on it is in effect: its condition holds it back', () => {
    given(measuresBeforeTheCouncil())
      .as(lena)
      .on('2025-03-20')
      .record('decision.recorded', {
        ...decided('p2', '2025-03-20', {
          items: [
            adoptMeasure('m1', { conditional: { on: 'budget', text: 'Stelle im Stellenplan' } }),
            adoptMeasure('m2', { no: 2 }),
          ],
        }),
        decisionId: 'd2',
      })
      .accepts()
      .record('decision.tookEffect', { decisionId: 'd2', effectiveOn: '2025-03-20' })
      .accepts()
      .as(pia)
      .record('budget.planned', { ...measureLine('m1'), lineId: 'l1' })
      .accepts()
      .record('measure.funded', { measureId: 'm1', lineIds: ['l1'] })
      .accepts()
      .as(thea)
      .record('budget.appropriated', { lineId: 'l1', cents: 100, source: 'plan' })
      .accepts()
      .as(pia)
      .record('measure.started', { measureId: 'm1' })
      .refuses('requirements.missing', [
        'measure.effectivelyDecided',
        'measures.m1',
        { measure: 'Fachstelle' },
      ])
      .as(lena)
      .record('decision.conditionMet', {
        decisionId: 'd2',
        itemNo: 1,
        metOn: '2025-03-20',
        evidence: 'Stellenplan',
      })
      .accepts()
      .as(pia)
      .record('measure.started', { measureId: 'm1' })
      .accepts((dossier) => expect(stateOf('m1')(dossier)).toBe('running'));
  });

  it('pauses and goes on', () => {
    given(aRunningMeasure())
      .record('measure.resumed', { measureId: 'm1' })
      .refuses('entry.notPossible')
      .record('measure.paused', { measureId: 'm1', reason: 'Elternzeit' })
      .accepts((dossier) =>
        expect(dossier.measures[0]).toMatchObject({ state: 'paused', because: 'Elternzeit' }),
      )
      .record('measure.resumed', { measureId: 'm1' })
      .accepts((dossier) => {
        expect(dossier.measures[0]?.state).toBe('running');
        expect(dossier.measures[0]?.because).toBeUndefined();
      });
  });

  it('is cancelled before it began, too', () => {
    adopted
      .record('measure.cancelled', { measureId: 'm2', reason: 'Kein Grundstück' })
      .accepts((dossier) =>
        expect(dossier.measures[1]).toMatchObject({ state: 'cancelled', because: 'Kein Grundstück' }),
      )
      .record('measure.cancelled', { measureId: 'm2', reason: 'Noch einmal' })
      .refuses('entry.notPossible');
  });

  it('is completed or cancelled, and then evaluated', () => {
    const verdict = {
      verdict: 'adapt',
      effect: 'Gering',
      indicatorValue: 110.5,
      asOf: '2026-12-01',
    } as const;
    expect(finishedMeasures().dossier.measures.map(({ state, because }) => [state, because])).toEqual([
      ['done', undefined],
      ['cancelled', 'Kein Grundstück'],
    ]);
    given(aRunningMeasure())
      .record('measure.evaluated', { measureId: 'm1', ...verdict, asOf: '2025-06-01' })
      .refuses('entry.notPossible')
      .on('2026-12-01')
      .record('measure.completed', { measureId: 'm1', note: 'Früher fertig' })
      .accepts()
      .record('measure.evaluated', { measureId: 'm1', ...verdict })
      .accepts((dossier) =>
        expect(dossier.measures[0]).toMatchObject({ state: 'evaluated', evaluation: verdict }),
      );
    given(evaluating()).record('measure.started', { measureId: 'm1' }).refuses('entry.notPossible');
  });
});
