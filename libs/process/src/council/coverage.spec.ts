import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../dossier/dossier.js';
import { given, type History } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedMeasures,
  adoptedPaper,
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  aMandateBeingDrafted,
  anAdoptedMandate,
  aStatutoryStart,
  aTopic,
  effectiveMeasures,
  implementing,
  measuresInPlanning,
} from '../testing/histories.testing.js';
import { commission } from '../testing/samples.testing.js';
import { lena } from '../testing/world.testing.js';
import { phases, type Phase } from '../vocabulary/vocabulary.js';
import { commissioned, commissioning, coverage, effective, hasBasis, itemStatus, scope } from './coverage.js';

const statuses = ({ dossier }: { dossier: Dossier }): string[] =>
  phases.map((phase) => coverage(dossier)[phase].status);
const all = (status: string): string[] => phases.map(() => status);
const through = (last: Phase, status: string): string[] =>
  phases.map((phase) => (phases.indexOf(phase) <= phases.indexOf(last) ? status : 'none'));
const objected = (from: History, decisionId: string): History =>
  from.as(lena).record('decision.objected', { decisionId, by: 'mayor', grounds: 'Befangenheit' }).accepts();

describe('how a process is commissioned, from the topic to the effective decision', () => {
  const steps: readonly [History, string[], string][] = [
    [aTopic(), all('none'), 'none'],
    [aMandateBeingDrafted(), all('none'), 'none'],
    [aDraftedMandate(), all('proposed'), 'none'],
    [aMandateBeforeTheCouncil(), all('proposed'), 'none'],
    [anAdoptedMandate(), all('pending'), 'pending'],
    [
      anAdoptedMandate({ item: { conditional: { on: 'budget', text: 'Haushalt' } } }),
      all('conditional'),
      'pending',
    ],
    [aCommissionedProcess(), all('effective'), 'full'],
    [aCommissionedProcess({ through: 'measures' }), through('measures', 'effective'), 'full'],
    [
      aCommissionedProcess({ through: 'recommendations' }),
      through('recommendations', 'effective'),
      'partial',
    ],
    [aCommissionedProcess({ through: 'method' }), through('method', 'effective'), 'partial'],
    [aStatutoryStart(), through('recommendations', 'effective'), 'statutory'],
    [objected(aCommissionedProcess(), 'd1'), all('contested'), 'contested'],
    [
      given(aCommissionedProcess())
        .record('decision.repealed', { decisionId: 'd1', byReference: 'B 3' })
        .accepts(),
      all('repealed'),
      'lost',
    ],
  ];
  it.each(
    steps.map(([history, covered, whole]) => [history.dossier.state, whole, history, covered] as const),
  )('in %s: %s', (_, whole, history, covered) => {
    expect(statuses(history)).toEqual(covered);
    expect(commissioning(history.dossier)).toBe(whole);
  });
});

describe('by what a phase is commissioned', () => {
  it('is named: the item of a decision, or the norm', () => {
    expect(coverage(aCommissionedProcess().dossier).analysis.by).toEqual({ decisionId: 'd1', itemNo: 1 });
    expect(coverage(aStatutoryStart().dossier).analysis.by).toEqual({ norm: '§ 80 SGB VIII' });
    expect(coverage(aTopic().dossier).analysis.by).toBeUndefined();
  });

  it('a law carries as far as the recommendations; measures need a decision of their own', () => {
    const { dossier } = aStatutoryStart();
    expect(commissioned(dossier, 'recommendations')).toBe(true);
    expect(commissioned(dossier, 'measures')).toBe(false);
    expect(scope(dossier)).toBe('recommendations');
  });

  it('adopted measures carry their implementation and evaluation, and nothing before', () => {
    const narrow = { through: 'measures' } as const;
    expect(statuses(measuresInPlanning(aCommissionedProcess(narrow)))).toEqual(
      through('measures', 'effective'),
    );
    expect(statuses(adoptedMeasures(aCommissionedProcess(narrow))).slice(4)).toEqual(['pending', 'pending']);
    const effectiveOnes = effectiveMeasures(aCommissionedProcess(narrow));
    expect(statuses(effectiveOnes)).toEqual(all('effective'));
    expect(coverage(effectiveOnes.dossier).evaluation.by).toEqual({ decisionId: 'd2', itemNo: 1 });
  });

  it('the stronger of two grounds counts', () => {
    const both = adoptedPaper(
      aCommissionedProcess({ through: 'analysis' }),
      '2024-06-01',
      'p3',
      { kind: 'extension' },
      [commission({ throughPhase: 'measures' })],
    );
    expect(statuses(both)).toEqual(['effective', 'effective', 'pending', 'pending', 'none', 'none']);
  });

  it('an objection to the measures leaves the mandate as it is', () => {
    const contested = objected(implementing(aCommissionedProcess({ through: 'measures' })), 'd2');
    expect(statuses(contested)).toEqual([
      ...phases.slice(0, 4).map(() => 'effective'),
      'contested',
      'contested',
    ]);
    expect(hasBasis(contested.dossier)).toBe(true);
    expect(hasBasis(contested.dossier, 'evaluation.assessing')).toBe(false);
  });
});

describe('an item of a decision is worth', () => {
  const { dossier } = aCommissionedProcess();
  const [decision] = dossier.decisions;
  const [item] = decision!.items;

  it('nothing when it was not adopted, whatever its kind', () => {
    for (const result of ['noted', 'rejected', 'postponed', 'referred', 'noVote'] as const)
      expect(itemStatus(decision!, { ...item!, result })).toBe('none');
  });

  it('something only while nothing stands against it', () => {
    expect(effective(decision!, item!)).toBe(true);
    const objections = [{ by: 'mayor', grounds: 'X', on: '2024-06-01' }] as const;
    expect(itemStatus({ ...decision!, objections }, item!)).toBe('contested');
    expect(
      itemStatus({ ...decision!, objections: [{ ...objections[0], outcome: 'dismissed' }] }, item!),
    ).toBe('effective');
    expect(
      itemStatus({ ...decision!, objections: [{ ...objections[0], outcome: 'redecided' }] }, item!),
    ).toBe('repealed');
    expect(itemStatus({ ...decision!, annulledBecause: 'X' }, item!)).toBe('repealed');
    expect(itemStatus(decision!, { ...item!, repealedOn: '2024-06-01' })).toBe('repealed');
    expect(itemStatus(decision!, { ...item!, conditional: { on: 'other', text: 'X' } })).toBe('conditional');
    expect(itemStatus({ ...decision!, effectiveOn: undefined }, item!)).toBe('pending');
    expect(itemStatus({ ...decision!, effectiveOn: undefined, annulledBecause: 'X' }, item!)).toBe('none');
  });
});
