import { expect, it } from '@jest/globals';
import { given } from '../given.testing.js';
import { aDraftedMandate, plannedMeasures } from '../histories.testing.js';
import { measureLines, processCost, processCover } from '../money.js';
import { measureLine, processLine } from '../samples.testing.js';

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
