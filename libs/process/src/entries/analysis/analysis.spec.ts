import { describe, expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  anAdoptedMandate,
  analysed,
  analysing,
  aStatutoryStart,
  measuresInPlanning,
  plannedMeasures,
  recommending,
  reporting,
  withEverybodyAsked,
} from '../../testing/histories.testing.js';
import { hanno, helga, pia } from '../../testing/world.testing.js';

const start = { startOn: '2024-06-01', team: ['Pia'], steeringGroup: 'AG Wohnen' };
const finding = {
  findingId: 'f9',
  text: 'Zwölf Plätze für vierzig Menschen',
  source: 'Zählung',
  asOf: '2024-03-31',
  spatialLevel: 'socialSpace',
  area: 'Nordstadt',
} as const;

describe('the analysis begins', () => {
  it('with its team, once it is commissioned', () => {
    given(aCommissionedProcess())
      .as(pia)
      .on('2024-06-01')
      .record('analysis.started', start)
      .accepts((dossier) => {
        expect(dossier.state).toBe('analysis.inventory');
        expect(dossier.analysis).toEqual(start);
      });
    given(anAdoptedMandate())
      .as(pia)
      .on('2024-06-01')
      .record('analysis.started', start)
      .refuses('entry.notPossible');
  });

  it('only where the scope covers it', () => {
    given(aCommissionedProcess({ through: 'method' }))
      .as(pia)
      .on('2024-06-01')
      .record('analysis.started', start)
      .refuses('requirements.missing', ['analysis.commissioned', 'coverage.analysis']);
  });

  it('only with somebody accountable', () => {
    given(aCommissionedProcess())
      .as(helga)
      .on('2024-06-01')
      .record('responsibility.ended', { role: 'accountable', personId: 'pia', on: '2024-05-15' })
      .accepts()
      .as(pia)
      .record('analysis.started', start)
      .refuses('requirements.missing', ['responsibility.accountable', 'responsibilities']);
  });

  it('not before the commission took effect', () => {
    given(aCommissionedProcess())
      .as(pia)
      .on('2024-06-01')
      .record('analysis.started', { ...start, startOn: '2024-04-30' })
      .refuses('requirements.missing', ['analysis.afterEffect', 'startOn', { since: '2024-05-01' }]);
    given(aStatutoryStart())
      .as(pia)
      .on('2024-06-01')
      .record('analysis.started', { ...start, startOn: '2024-02-14' })
      .refuses('requirements.missing', ['analysis.afterEffect', 'startOn', { since: '2024-02-15' }])
      .record('analysis.started', { ...start, startOn: '2024-02-15' })
      .accepts((dossier) => expect(dossier.state).toBe('analysis.inventory'));
  });
});

describe('the analysis goes its way', () => {
  it('finding by finding, each with source, date and spatial level', () => {
    const { findingId, ...said } = finding;
    given(analysing())
      .record('finding.recorded', finding)
      .accepts((dossier) => expect(dossier.findings).toEqual([{ ...said, id: findingId }]));
    given(aCommissionedProcess()).as(pia).record('finding.recorded', finding).refuses('entry.notPossible');
  });

  it('from the inventory, which finds something, over the needs to the report', () => {
    given(analysing())
      .record('analysis.inventoryCompleted', {})
      .refuses('requirements.missing', ['analysis.finding', 'findings'])
      .record('finding.recorded', finding)
      .accepts()
      .record('analysis.inventoryCompleted', { note: 'Stand März' })
      .accepts((dossier) => expect(dossier.state).toBe('analysis.needs'))
      .record('analysis.needsCompleted', {})
      .accepts((dossier) => expect(dossier.state).toBe('analysis.reporting'));
    given(reporting())
      .on('2024-10-01')
      .record('analysis.completed', { report: { title: 'Bericht', version: '1.0' } })
      .accepts((dossier) => {
        expect(dossier.state).toBe('recommendations');
        expect(dossier.analysis?.report).toEqual({ title: 'Bericht', version: '1.0', on: '2024-10-01' });
      });
  });

  it('and waits for an extension where the council commissioned no more', () => {
    expect(analysed(aCommissionedProcess({ through: 'analysis' })).dossier.state).toBe('awaitingExtension');
  });

  it('and needs its report named', () => {
    given(reporting()).sends('analysis.completed', {}).refuses('entry.invalid', ['required', 'report']);
  });
});

describe('recommendations', () => {
  it('cite at least one finding', () => {
    given(analysed())
      .record('recommendation.recorded', { text: 'Mehr Plätze', findingIds: [] })
      .refuses('requirements.missing', ['recommendation.finding', 'findingIds'])
      .record('recommendation.recorded', { recommendationId: 'r9', text: 'Mehr Plätze', findingIds: ['f1'] })
      .accepts((dossier) =>
        expect(dossier.recommendations).toEqual([{ id: 'r9', text: 'Mehr Plätze', findingIds: ['f1'] }]),
      );
  });

  it('are complete when there is one', () => {
    given(withEverybodyAsked(analysed(), 'recommendations'))
      .record('recommendations.completed', {})
      .refuses('requirements.missing', ['recommendations.any', 'recommendations']);
    given(recommending())
      .record('recommendations.completed', {})
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.planning');
        expect(dossier.recommendationsCompleted).toBe(true);
      });
    expect(measuresInPlanning(aStatutoryStart()).dossier.state).toBe('awaitingExtension');
  });
});

describe('an earlier phase is reopened', () => {
  const reopened = { to: 'analysis', reason: 'Neue Zahlen vom Land' } as const;

  it('from the recommendations to the analysis', () => {
    given(recommending())
      .as(helga)
      .record('phase.reopened', reopened)
      .accepts((dossier) => expect(dossier.state).toBe('analysis.inventory'));
    given(recommending())
      .as(helga)
      .record('phase.reopened', { ...reopened, to: 'recommendations' })
      .refuses('entry.notPossible');
  });

  it.each([
    ['analysis', 'analysis.inventory'],
    ['recommendations', 'recommendations'],
  ] as const)('from the planning of measures to %s', (to, state) => {
    given(plannedMeasures())
      .as(helga)
      .record('phase.reopened', { ...reopened, to })
      .accepts((dossier) => {
        expect(dossier.state).toBe(state);
        expect(dossier.recommendationsCompleted).toBe(false);
        expect(dossier.measures).toHaveLength(2);
      });
  });

  it('not while a paper is before the council', () => {
    given(recommending())
      .record('paper.drafted', { paperId: 'p7', kind: 'report', title: 'Zwischenbericht', proposedItems: [] })
      .accepts()
      .as(hanno)
      .record('paper.released', { paperId: 'p7' })
      .accepts()
      .record('phase.reopened', reopened)
      .refuses('requirements.missing', ['papers.noneOnItsWay', 'papers.p7', { title: 'Zwischenbericht' }]);
  });
});

describe('what was recorded is corrected', () => {
  it('a finding, field by field', () => {
    given(recommending())
      .record('finding.revised', { findingId: 'f1', changes: { asOf: '2024-06-30', area: 'Nord' } })
      .accepts(({ findings }) =>
        expect(findings).toMatchObject([
          { id: 'f1', source: 'Amtsgericht', asOf: '2024-06-30', area: 'Nord', spatialLevel: 'municipality' },
        ]),
      )
      .record('finding.revised', { findingId: 'f7', changes: {} })
      .refuses('entry.invalid', ['unknownReference', 'findingId']);
    given(measuresInPlanning())
      .record('finding.revised', { findingId: 'f1', changes: { source: 'X' } })
      .refuses('entry.notPossible');
  });

  it('a finding is taken back only where no recommendation cites it', () => {
    given(recommending())
      .record('finding.withdrawn', { findingId: 'f1', reason: 'Falsch gezählt' })
      .refuses('requirements.missing', [
        'finding.cited',
        'recommendations.r1',
        { recommendation: 'Eine Fachstelle einrichten' },
      ]);
    given(analysing())
      .record('finding.recorded', finding)
      .accepts()
      .record('finding.withdrawn', { findingId: 'f9', reason: 'Doppelt' })
      .accepts(({ findings }) => expect(findings).toEqual([]));
  });

  it('a recommendation keeps citing a finding', () => {
    given(recommending())
      .record('recommendation.revised', { recommendationId: 'r1', changes: { findingIds: [] } })
      .refuses('requirements.missing', ['recommendation.finding', 'changes.findingIds'])
      .record('recommendation.revised', { recommendationId: 'r1', changes: { text: 'Zwei Fachstellen' } })
      .accepts(({ recommendations }) =>
        expect(recommendations).toEqual([{ id: 'r1', text: 'Zwei Fachstellen', findingIds: ['f1'] }]),
      )
      .record('recommendation.withdrawn', { recommendationId: 'r1', reason: 'Überholt' })
      .accepts(({ recommendations }) => expect(recommendations).toEqual([]));
  });

  it('a recommendation is taken back only where no measure follows from it', () => {
    given(plannedMeasures())
      .as(helga)
      .record('phase.reopened', { to: 'recommendations', reason: 'Neue Zahlen' })
      .accepts()
      .as(pia)
      .record('recommendation.withdrawn', { recommendationId: 'r1', reason: 'Überholt' })
      .refuses(
        'requirements.missing',
        ['recommendation.followed', 'measures.m1', { measure: 'Fachstelle' }],
        ['recommendation.followed', 'measures.m2', { measure: 'Notunterkunft' }],
      );
  });
});
