import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { budgeting } from '../../contract/rights.js';
import { signedAnew } from '../../council/papers.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { BudgetLine } from '../../dossier/money.js';
import { byId, withPart } from '../../dossier/parts.js';
import { notBounded } from '../../money/bounds.js';
import type { PaperKind } from '../../vocabulary/vocabulary.js';
import { BudgetCancelled, BudgetPlanned, BudgetRevised } from './data.js';
import { lineLives, ownerFaults, someLine, yearFits } from './the-line.js';

/** The papers that say what a line costs. */
const carrying = ({ owner }: Pick<BudgetLine, 'owner'>): readonly PaperKind[] =>
  owner.kind === 'process' ? ['mandate', 'extension', 'amendment'] : ['measures'];

const plannedLine = ({ lineId, ...data }: BudgetPlanned, plannedOn: string): BudgetLine => ({
  ...data,
  id: lineId ?? '',
  plannedOn,
  registrations: [],
  appropriations: [],
  blocks: [],
  commitments: [],
  bookings: [],
});

const withPlanned = (dossier: Dossier, data: BudgetPlanned, on: string): Dossier => ({
  ...dossier,
  budgetLines: [...dossier.budgetLines, plannedLine(data, on)],
});

const revisedLine = (dossier: Dossier, { lineId, changes }: BudgetRevised): Dossier => ({
  ...dossier,
  budgetLines: withPart(dossier.budgetLines, lineId, (line) => ({ ...line, ...changes })),
});

/** Money that was given or booked stays where it is: such a line is not given up. */
const untouched = requirement<BudgetCancelled>('budget.untouched', 'lineId', (dossier, { data }) => {
  const line = byId(dossier.budgetLines, data.lineId);
  const takenFrom = dossier.budgetLines.some(({ appropriations }) =>
    appropriations.some(({ fromLineId }) => fromLineId === data.lineId),
  );
  return (
    takenFrom ||
    (line?.appropriations.length ?? 0) + (line?.commitments.length ?? 0) + (line?.bookings.length ?? 0) > 0
  );
});

const paysNoMeasure = requirement<BudgetCancelled>('budget.paysNoMeasure', 'lineId', (dossier, { data }) =>
  dossier.measures
    .filter(({ fundedBy }) => fundedBy.includes(data.lineId))
    .map(({ id, title }) => ({ params: { measure: title }, where: `measures.${id}` })),
);

export const budgetEntries = [
  entry('budget.planned', {
    data: BudgetPlanned,
    by: budgeting,
    // Before there are measures, money is planned for the process itself.
    usual: ({ measures }) =>
      measures.length === 0
        ? ({ owner: { kind: 'process' }, kind: 'expense', class: 'operating' } as const)
        : {},
    faults: ownerFaults,
    expects: [
      yearFits,
      requirement<BudgetPlanned>('budget.bounded', 'plannedCents', (dossier, { data, occurredOn }) =>
        notBounded(dossier, withPlanned(dossier, data, occurredOn)),
      ),
    ],
    apply: (dossier, { data, occurredOn }) =>
      signedAnew(withPlanned(dossier, data, occurredOn), carrying(data), occurredOn),
  }),
  entry('budget.revised', {
    data: BudgetRevised,
    by: budgeting,
    requires: [someLine],
    expects: [
      lineLives,
      requirement<BudgetRevised>('budget.bounded', 'changes.plannedCents', (dossier, { data }) =>
        notBounded(dossier, revisedLine(dossier, data)),
      ),
    ],
    apply: (dossier, { data, occurredOn }) => {
      const line = byId(dossier.budgetLines, data.lineId);
      return signedAnew(revisedLine(dossier, data), line ? carrying(line) : [], occurredOn);
    },
  }),
  entry('budget.cancelled', {
    data: BudgetCancelled,
    by: budgeting,
    requires: [someLine],
    expects: [lineLives, untouched, paysNoMeasure],
    apply: (dossier, { data, occurredOn }) => {
      const line = byId(dossier.budgetLines, data.lineId);
      const budgetLines = withPart(dossier.budgetLines, data.lineId, (one) => ({
        ...one,
        cancelledBecause: data.reason,
      }));
      return signedAnew({ ...dossier, budgetLines }, line ? carrying(line) : [], occurredOn);
    },
  }),
] as const;
