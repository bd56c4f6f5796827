import type { Dossier, Registration } from '../dossier.js';
import { entry, type Attempt } from '../entry.js';
import { Cents, Optional, Ref } from '../fields.js';
import { notBounded } from '../money-bounds.js';
import { requirement } from '../requirement.js';
import { budgeting } from '../rights.js';
import { yearOfRound } from '../windows.js';
import { lineLives, lineOf, someLine, withLine } from './the-line.js';

export class BudgetRegistered {
  @Ref('line') lineId!: string;
  /** All that is asked for on this line; a later registration takes the place of an earlier one. */
  @Cents() cents!: number;
  /** The round it was handed in for, where the calendar has one for the year of the line. */
  @Optional() @Ref('budgetRound') windowId?: string;
}

const registered = (
  dossier: Dossier,
  { data: { lineId, ...data }, occurredOn, basis }: Attempt<BudgetRegistered>,
): Dossier => {
  const registration: Registration = { ...data, on: occurredOn, ...(basis === undefined ? {} : { basis }) };
  return withLine(dossier, lineId, (line) => ({
    ...line,
    registrations: [...line.registrations, registration],
  }));
};

/** Money of a year is registered in a round for that year. */
const roundOfYear = requirement<BudgetRegistered>(
  'budget.roundOfYear',
  'windowId',
  (dossier, attempt, context) => {
    const round = context.windows().find(({ id }) => id === attempt.data.windowId);
    const line = lineOf(dossier, attempt);
    return round && line && yearOfRound(round) !== line.year
      ? [{ params: { title: round.title, year: line.year, roundYear: yearOfRound(round) } }]
      : [];
  },
);

export const registrationEntries = [
  entry('budget.registered', {
    data: BudgetRegistered,
    by: budgeting,
    requires: [someLine],
    expects: [
      lineLives,
      roundOfYear,
      requirement<BudgetRegistered>('budget.bounded', 'cents', (dossier, attempt) =>
        notBounded(dossier, registered(dossier, attempt)),
      ),
    ],
    apply: registered,
  }),
] as const;
