import { expect, it } from '@jest/globals';
import { lineSums } from '../../money/line-sums.js';
import { given } from '../../testing/given.testing.js';
import { aCommissionedProcess } from '../../testing/histories.testing.js';
import { processLine } from '../../testing/samples.testing.js';
import { lena, pia, thea } from '../../testing/world.testing.js';

const planned = () =>
  given(aCommissionedProcess())
    .as(pia)
    .record('budget.planned', { ...processLine, lineId: 'r1', year: 2025, plannedCents: 500_000 })
    .accepts();

const registration = { lineId: 'r1', cents: 450_000, windowId: 'budget' };

it('money is registered for a line, and what is then given is set against it', () => {
  planned()
    .record('budget.registered', registration)
    .accepts((dossier) => {
      const line = dossier.budgetLines.find(({ id }) => id === 'r1')!;
      expect(line.registrations).toMatchObject([{ cents: 450_000, windowId: 'budget' }]);
      expect(lineSums(dossier, line)).toMatchObject({
        registeredCents: 450_000,
        registeredOpenCents: 450_000,
      });
    })
    .as(thea)
    .record('budget.appropriated', { lineId: 'r1', cents: 300_000, source: 'plan' })
    .accepts((dossier) => {
      const line = dossier.budgetLines.find(({ id }) => id === 'r1')!;
      expect(lineSums(dossier, line)).toMatchObject({
        registeredCents: 450_000,
        registeredOpenCents: 150_000,
        approvedCents: 300_000,
        availableCents: 300_000,
      });
    });
});

it('whoever registers anew says the whole sum, which takes the place of the earlier one', () => {
  planned()
    .record('budget.registered', registration)
    .accepts()
    .as(lena)
    .record('budget.registered', { lineId: 'r1', cents: 500_000 })
    .accepts((dossier) => {
      const line = dossier.budgetLines.find(({ id }) => id === 'r1')!;
      expect(line.registrations.map(({ cents }) => cents)).toEqual([450_000, 500_000]);
      expect(lineSums(dossier, line).registeredCents).toBe(500_000);
    });
});

it('a round is one of the calendar and for the year of the line', () => {
  planned()
    .record('budget.registered', { ...registration, windowId: 'election' })
    .refuses('entry.invalid', ['unknownReference', 'windowId']);
  planned()
    .record('budget.planned', { ...processLine, lineId: 'r2', year: 2024 })
    .accepts()
    .record('budget.registered', { ...registration, lineId: 'r2' })
    .refuses('requirements.missing', [
      'budget.roundOfYear',
      'windowId',
      { title: 'Haushalt 2025', year: 2024, roundYear: 2025 },
    ]);
});

it('nothing is registered for a line that was given up', () => {
  planned()
    .record('budget.planned', { ...processLine, lineId: 'r2', year: 2025 })
    .accepts()
    .record('budget.cancelled', { lineId: 'r1', reason: 'Doppelt geplant' })
    .accepts()
    .record('budget.registered', registration)
    .refuses('requirements.missing', ['budget.lineLives', 'lineId', { purpose: processLine.purpose }]);
});
