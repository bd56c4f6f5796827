import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../dossier/dossier.js';
import { given } from '../testing/given.testing.js';
import {
  adoptedMeasures,
  aRunningMeasure,
  decidingTheCycle,
  finishedMeasures,
  measuresInPlanning,
  plannedMeasures,
  recommending,
} from '../testing/histories.testing.js';
import { trace, type TraceLink } from './trace.js';

const linksOf = (dossier: Dossier): Map<string, TraceLink> =>
  new Map(trace(dossier, '2027-03-01').links.map((link) => [link.key, link]));
const ends = (dossier: Dossier, today: string): string[] =>
  trace(dossier, today).looseEnds.map(({ key, kind, gap }) => `${key} ${kind}${gap ? ' gap' : ''}`);

describe('the chain', () => {
  it('leads from the finding to the effect', () => {
    const links = linksOf(decidingTheCycle().dossier);
    const walked = ['finding/f1'];
    for (let next = links.get('finding/f1')?.leadsTo[0]; next; next = links.get(next)?.leadsTo[0])
      walked.push(next);
    expect(walked).toEqual([
      'finding/f1',
      'recommendation/r1',
      'measure/m1',
      'decision/d2/1',
      'work/m1',
      'effect/m1',
    ]);
    expect(links.get('decision/d2/1')).toEqual({
      key: 'decision/d2/1',
      kind: 'decision',
      id: 'd2',
      itemNo: 1,
      no: 1,
      title: expect.any(String),
      follows: ['measure/m1'],
      leadsTo: ['work/m1'],
    });
    expect(links.get('effect/m1')?.title).toBe('Weniger Räumungen');
  });

  it('leads back from the effect to the finding', () => {
    const links = linksOf(decidingTheCycle().dossier);
    const reached = new Set<string>();
    const back = (key: string): void => {
      reached.add(key);
      links.get(key)?.follows.forEach(back);
    };
    back('effect/m2');
    expect([...reached].sort()).toEqual([
      'decision/d2/2',
      'effect/m2',
      'finding/f1',
      'measure/m2',
      'recommendation/r1',
      'work/m2',
    ]);
  });

  it('says the same in both directions, and names nothing that is not there', () => {
    for (const history of [recommending(), plannedMeasures(), aRunningMeasure(), decidingTheCycle()]) {
      const links = linksOf(history.dossier);
      for (const { key, follows, leadsTo } of links.values()) {
        for (const other of leadsTo) expect(links.get(other)?.follows).toContain(key);
        for (const other of follows) expect(links.get(other)?.leadsTo).toContain(key);
      }
    }
  });

  it('goes past a decision that is not to be seen', () => {
    const links = linksOf({ ...aRunningMeasure().dossier, decisions: [] });
    expect([...links.keys()].filter((key) => key.startsWith('decision'))).toEqual([]);
    expect(links.get('measure/m1')?.leadsTo).toEqual(['work/m1']);
  });
});

describe('loose ends', () => {
  it('are no gaps as long as there is time', () => {
    expect(ends(recommending().dossier, '2024-11-02')).toEqual([
      'recommendation/r1 recommendationWithoutMeasure',
    ]);
    expect(ends(plannedMeasures().dossier, '2025-01-16')).toEqual([]);
  });

  it('are findings nobody cites and measures from nowhere', () => {
    const found = recommending()
      .record('finding.recorded', {
        findingId: 'f2',
        text: 'Wenige Beratungen',
        source: 'Zählung',
        asOf: '2024-01-01',
        spatialLevel: 'district',
      })
      .accepts();
    expect(ends(found.dossier, '2025-01-01')).toContain('finding/f2 findingUncited');
    const complete = found.record('recommendations.completed', {}).accepts();
    expect(ends(complete.dossier, '2025-01-01')).toContain('finding/f2 findingUncited gap');
    const added = given(measuresInPlanning())
      .record('measure.proposed', { measureId: 'm8', title: 'Brunnen', recommendationIds: [] })
      .accepts()
      .record('measure.proposed', {
        measureId: 'm9',
        title: 'Fest',
        recommendationIds: [],
        politicalAddition: true,
      })
      .accepts();
    expect(ends(added.dossier, '2025-01-01')).toEqual([
      'recommendation/r1 recommendationWithoutMeasure',
      'measure/m8 measureWithoutRecommendation',
      'measure/m9 politicalAddition',
    ]);
  });

  it('are decided measures nobody pays for or begins, once their day has come', () => {
    const { dossier } = adoptedMeasures();
    const [begin] = dossier.measures.map(({ startOn }) => startOn!);
    expect(ends(dossier, begin!)).toEqual([
      'measure/m1 measureUnfunded',
      'measure/m1 measureNotBegun',
      'measure/m2 measureUnfunded',
      'measure/m2 measureNotBegun',
    ]);
    expect(ends(dossier, '2099-01-01')).toEqual([
      'measure/m1 measureUnfunded gap',
      'measure/m1 measureNotBegun gap',
      'measure/m2 measureUnfunded gap',
      'measure/m2 measureNotBegun gap',
    ]);
  });

  it('are measures that are done and of unknown effect', () => {
    expect(ends(finishedMeasures().dossier, '2026-12-02')).toContain('measure/m1 measureNotEvaluated');
    expect(ends(finishedMeasures().dossier, '2099-01-01')).toContain('measure/m1 measureNotEvaluated gap');
    expect(ends(decidingTheCycle().dossier, '2099-01-01')).toEqual([]);
  });
});
