import { expect, it } from '@jest/globals';
import { measureLines, processCost, processCover } from '../../money/lines.js';
import { given } from '../../testing/given.testing.js';
import {
  aDraftedMandate,
  aRunningMeasure,
  coSigned,
  plannedMeasures,
} from '../../testing/histories.testing.js';
import { measureLine, processLine } from '../../testing/samples.testing.js';
import { pia } from '../../testing/world.testing.js';

it('a line of the process is planned, in cents', () => {
  given(aDraftedMandate())
    .record('budget.planned', {
      ...processLine,
      lineId: 'l1',
      cover: [{ source: 'Land', cents: 500_000 }],
      commitmentAppropriations: { 2025: 100 },
    })
    .accepts((dossier) => {
      expect(dossier.budgetLines).toMatchObject([
        {
          ...processLine,
          id: 'l1',
          cover: [{ source: 'Land', cents: 500_000 }],
          commitmentAppropriations: { 2025: 100 },
        },
      ]);
      expect(processCost(dossier)).toBe(1_500_000);
      expect(processCover(dossier)).toBe(500_000);
    });
});

it('the money of the process and that of its measures never mix', () => {
  given(plannedMeasures())
    .record('budget.planned', { ...measureLine('m1'), lineId: 'l1' })
    .accepts()
    .record('budget.planned', { ...processLine, lineId: 'l2' })
    .accepts((dossier) => {
      expect(processCost(dossier)).toBe(1_500_000);
      expect(measureLines(dossier, 'm1').map(({ id }) => id)).toEqual(['l1']);
      expect(measureLines(dossier, 'm2')).toEqual([]);
    });
});

it('revenue is not a cost', () => {
  given(aDraftedMandate())
    .record('budget.planned', { ...processLine, kind: 'revenue' })
    .accepts((dossier) => expect(processCost(dossier)).toBe(0));
});

it('a line names its measure, and only a measure’s line does', () => {
  const planning = given(plannedMeasures());
  planning
    .record('budget.planned', { ...processLine, owner: { kind: 'measure' } })
    .refuses('entry.invalid', ['measureMissing', 'owner.measureId']);
  planning
    .record('budget.planned', { ...processLine, owner: { kind: 'process', measureId: 'm1' } })
    .refuses('entry.invalid', ['measureNotExpected', 'owner.measureId']);
});

it('a line belongs to a year in which the process, or its measure, runs', () => {
  const drafting = given(aDraftedMandate());
  drafting
    .record('budget.planned', { ...processLine, year: 2023 })
    .refuses('requirements.missing', ['budget.yearFits', 'year', { year: 2023, period: '2024–2025' }]);
  drafting
    .record('budget.planned', { ...processLine, year: 2026 })
    .refuses('requirements.missing', ['budget.yearFits', 'year', { year: 2026, period: '2024–2025' }]);
  const planning = given(plannedMeasures());
  planning.record('budget.planned', { ...measureLine('m1'), year: 2027 }).accepts();
  planning
    .record('budget.planned', { ...measureLine('m1'), year: 2028 })
    .refuses('requirements.missing', ['budget.yearFits', 'year']);
  // Its follow-on costs come every year.
  planning.record('budget.planned', { ...measureLine('m1'), year: 2028, recurring: true }).accepts();
});

it('sums stay within what is added exactly', () => {
  const most = 9_000_000_000_000;
  const full = given(aDraftedMandate())
    .record('budget.planned', { ...processLine, lineId: 'l1', plannedCents: most })
    .accepts();
  full
    .record('budget.planned', { ...processLine, plannedCents: 1 })
    .refuses('requirements.missing', ['budget.bounded', 'plannedCents', { mostCents: most }]);
  full
    .record('budget.revised', { lineId: 'l1', changes: { cover: [{ source: 'Kreis', cents: most }] } })
    .accepts()
    .record('budget.revised', { lineId: 'l1', changes: { plannedCents: 1 } })
    .accepts((dossier) => expect(processCost(dossier)).toBe(1))
    .record('budget.planned', { ...processLine, plannedCents: most - 1 })
    .accepts();
});

it('a line is revised and cancelled as long as nothing came of it', () => {
  const planned = given(aDraftedMandate())
    .record('budget.planned', { ...processLine, lineId: 'l1' })
    .accepts();
  planned
    .record('budget.revised', { lineId: 'l1', changes: { purpose: 'Fachtage', owedBy: '§ 80 SGB VIII' } })
    .accepts((dossier) =>
      expect(dossier.budgetLines[0]).toMatchObject({ purpose: 'Fachtage', owedBy: '§ 80 SGB VIII' }),
    );
  const cancelled = planned
    .record('budget.cancelled', { lineId: 'l1', reason: 'Doppelt' })
    .accepts((dossier) => {
      expect(dossier.budgetLines[0]?.cancelledBecause).toBe('Doppelt');
      expect(processCost(dossier)).toBe(0);
    })
    .record('budget.planned', processLine)
    .accepts();
  cancelled
    .record('budget.revised', { lineId: 'l1', changes: { purpose: 'Fachtage' } })
    .refuses('requirements.missing', ['budget.lineLives', 'lineId', { purpose: 'Werkstätten' }]);
  const running = aRunningMeasure();
  running
    .record('budget.cancelled', { lineId: 'l1', reason: 'Doppelt' })
    .refuses(
      'requirements.missing',
      ['budget.untouched', 'lineId'],
      ['budget.paysNoMeasure', 'measures.m1', { measure: 'Fachstelle' }],
    );
});

it('a signed paper whose money is revised becomes a new version', () => {
  const signed = coSigned(
    given(aDraftedMandate())
      .record('budget.planned', { ...processLine, lineId: 'l1' })
      .accepts(),
    'p1',
  );
  const revised = signed
    .as(pia)
    .record('budget.revised', { lineId: 'l1', changes: { plannedCents: 5 } })
    .accepts();
  expect(revised.dossier.papers[0]?.version).toBe(signed.dossier.papers[0]!.version + 1);
});

it.each([
  ['text', '1000', 'wholeNumber'],
  ['three decimals', 10.005, 'wholeNumber'],
  ['beyond the safe range', 2 ** 53, 'range'],
  ['beyond the bound', 9_000_000_000_001, 'range'],
  ['negative', -1, 'range'],
  ['in another currency', { cents: 100, currency: 'USD' }, 'wholeNumber'],
])('an amount as %s is told as what it is', (_, plannedCents, code) => {
  given(aDraftedMandate())
    .sends('budget.planned', { ...processLine, plannedCents })
    .refuses('entry.invalid', [code as 'range', 'plannedCents']);
});

it('a currency is not known', () => {
  given(aDraftedMandate())
    .sends('budget.planned', { ...processLine, currency: 'USD' })
    .refuses('entry.invalid', ['unknownKey', 'currency']);
});
