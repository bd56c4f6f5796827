import type { Attempt } from '../../contract/attempt.js';
import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { budgeting } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { BudgetLine, Registration } from '../../dossier/money.js';
import { notBounded } from '../../money/bounds.js';
import { isCost } from '../../money/lines.js';
import { yearOfRound } from '../../time/windows.js';
import { BudgetRegistered } from './data.js';
import { lineLives, lineOf, someLine, withLine } from './the-line.js';

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

/** A cost that nobody has registered for the budget, and that was given nothing. */
const isUnregistered = (line: BudgetLine): boolean =>
  isCost(line) &&
  line.cancelledBecause === undefined &&
  line.registrations.length + line.appropriations.length === 0;

export const registrationEntries = [
  entry('budget.registered', {
    data: BudgetRegistered,
    by: budgeting,
    usual: ({ budgetLines }) => {
      const open = budgetLines.filter(isUnregistered);
      const [line] = open.length === 1 ? open : [];
      return line ? { lineId: line.id, cents: line.plannedCents } : {};
    },
    form: { fills: [{ by: 'lineId', takes: { cents: 'plannedCents' } }] },
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
