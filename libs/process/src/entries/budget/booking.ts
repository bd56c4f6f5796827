import type { Attempt } from '../../contract/attempt.js';
import type { Context } from '../../contract/context.js';
import { entry } from '../../contract/entry.js';
import { requirement, type Gap, type Requirement } from '../../contract/requirement.js';
import { budgeting } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { BudgetLine, Commitment } from '../../dossier/money.js';
import { byId } from '../../dossier/parts.js';
import { notBounded } from '../../money/bounds.js';
import type { MoneyCheck } from '../../money/checks/check.js';
import { checksOfLine } from '../../money/checks/of-line.js';
import { lineSums, openCommitment } from '../../money/line-sums.js';
import { isCost, liveLines } from '../../money/lines.js';
import type { RequirementCode } from '../../texts/requirements.js';
import { types } from '../../vocabulary/entry-types.js';
import { BudgetCommitted, BudgetRefunded, BudgetReleased, BudgetSpent } from './data.js';
import { lineLives, lineOf, someLine, withLine } from './the-line.js';

type Applying<D> = (dossier: Dossier, attempt: Attempt<D>) => Dossier;

type Charging = { readonly lineId: string; readonly legalGround?: string };

const committed = (
  dossier: Dossier,
  { data: { commitmentId, lineId, ...data } }: Attempt<BudgetCommitted>,
): Dossier =>
  withLine(dossier, lineId, (line) => ({
    ...line,
    commitments: [...line.commitments, { ...data, id: commitmentId ?? '', releases: [] }],
  }));

const booked =
  (kind: 'spent' | 'refunded') =>
  (dossier: Dossier, { data: { lineId, ...data } }: Attempt<BudgetSpent | BudgetRefunded>): Dossier =>
    withLine(dossier, lineId, (line) => ({ ...line, bookings: [...line.bookings, { ...data, kind }] }));

/** What is found about a line before an entry, and would be after it. */
interface Charged {
  readonly before: readonly MoneyCheck[];
  readonly after: readonly MoneyCheck[];
}

/** Looks once at what an entry does to the checks of its line, however many requirements ask. */
function charging<D extends Charging>(apply: Applying<D>) {
  const looked = new WeakMap<
    Attempt<D>,
    Charged & { readonly dossier: Dossier; readonly context: Context }
  >();
  return (dossier: Dossier, attempt: Attempt<D>, context: Context): Charged => {
    const known = looked.get(attempt);
    if (known?.dossier === dossier && known.context === context) return known;
    const of = (state: Dossier): MoneyCheck[] => {
      const line = lineOf(state, attempt);
      return line ? checksOfLine(state, line, context.interim) : [];
    };
    const found = { dossier, context, before: of(dossier), after: of(apply(dossier, attempt)) };
    looked.set(attempt, found);
    return found;
  };
}

/**
 * What would be found about the line after the entry, and was not found, or not of that sum, before: the same
 * function tells the check and refuses the entry.
 */
function newlyFound(code: RequirementCode, { before, after }: Charged): readonly Gap[] {
  const cents = before.find(({ says }) => says === code)?.cents ?? 0;
  return after
    .filter((one) => one.says === code && (one.cents ?? 0) > cents)
    .map(({ params }) => ({ params }));
}

/** Refusals that a legal ground overrides (model 2.5). */
const overridable: readonly RequirementCode[] = [
  'money.withinAvailable',
  'money.interim',
  'money.withinItem',
  'money.measureAdopted',
];

const refusing: readonly RequirementCode[] = [
  ...overridable,
  'money.grantPeriod',
  'money.grantPurpose',
  'money.unconditional',
];

/** M2, M8, M11, M15, M16 and M17 as requirements of an entry that charges a line. */
function chargeable<D extends Charging>(apply: Applying<D>): Requirement<D>[] {
  const charged = charging(apply);
  return refusing.map((code) =>
    requirement<D>(code, 'cents', (dossier, attempt, context) =>
      overridable.includes(code) && attempt.data.legalGround !== undefined
        ? []
        : newlyFound(code, charged(dossier, attempt, context)),
    ),
  );
}

/** Only what costs is committed; what comes in is booked as received. */
const costs = requirement<{ readonly lineId: string }>('budget.costs', 'lineId', (dossier, attempt) => {
  const line = lineOf(dossier, attempt);
  return line !== undefined && !isCost(line);
});

const someCost = requirement(
  'budget.someCost',
  'budgetLines',
  (dossier) => liveLines(dossier).length > 0 && !liveLines(dossier).some(isCost),
  { remedy: types.budget.planned },
);

interface Bound {
  readonly line: BudgetLine;
  readonly commitment: Commitment;
  readonly openCents: number;
}

/** Every commitment of which something is still bound. */
export const openCommitments = (dossier: Dossier): Bound[] =>
  dossier.budgetLines.flatMap((line) =>
    line.commitments
      .map((commitment) => ({ line, commitment, openCents: openCommitment(line, commitment) }))
      .filter(({ openCents }) => openCents > 0),
  );

const someBound = requirement(
  'budget.someCommitment',
  'budgetLines',
  (dossier) => openCommitments(dossier).length === 0,
  { remedy: types.budget.committed },
);

/** In a suspended process only what was bound before is paid (model 2.1). */
const somethingToPay = requirement(
  'budget.nothingToPay',
  'budgetLines',
  (dossier) => dossier.state === 'suspended' && openCommitments(dossier).length === 0,
);

const paysCommitment = requirement<BudgetSpent>(
  'budget.paysCommitment',
  'commitmentId',
  (dossier, { data }) => {
    if (dossier.state !== 'suspended') return [];
    const bound = openCommitments(dossier).find(({ commitment }) => commitment.id === data.commitmentId);
    return data.cents > (bound?.openCents ?? 0) ? [{ params: { openCents: bound?.openCents ?? 0 } }] : [];
  },
);

const ofThisLine = requirement<BudgetSpent>(
  'budget.commitmentOfLine',
  'commitmentId',
  (dossier, attempt) =>
    attempt.data.commitmentId !== undefined &&
    byId(lineOf(dossier, attempt)?.commitments ?? [], attempt.data.commitmentId) === undefined,
);

const isBound = requirement<BudgetReleased>('budget.stillBound', 'cents', (dossier, { data }) => {
  const bound = openCommitments(dossier).find(({ commitment }) => commitment.id === data.commitmentId);
  const openCents = bound?.openCents ?? 0;
  return openCents === 0 || (data.cents ?? 0) > openCents ? [{ params: { openCents } }] : [];
});

const wasSpent = requirement<BudgetRefunded>('budget.wasSpent', 'cents', (dossier, attempt) => {
  const line = lineOf(dossier, attempt);
  const spentCents = line ? lineSums(dossier, line).spentCents : 0;
  return attempt.data.cents > spentCents ? [{ params: { spentCents } }] : [];
});

const someSpent = requirement(
  'budget.someSpent',
  'budgetLines',
  (dossier) => !liveLines(dossier).some((line) => lineSums(dossier, line).spentCents > 0),
  { remedy: types.budget.spent },
);

function released(dossier: Dossier, { data, occurredOn }: Attempt<BudgetReleased>): Dossier {
  const bound = openCommitments(dossier).find(({ commitment }) => commitment.id === data.commitmentId);
  if (!bound) return dossier;
  const release = { cents: data.cents ?? bound.openCents, on: occurredOn, reason: data.reason };
  return withLine(dossier, bound.line.id, (line) => ({
    ...line,
    commitments: line.commitments.map((one) =>
      one.id === data.commitmentId ? { ...one, releases: [...one.releases, release] } : one,
    ),
  }));
}

export const bookingEntries = [
  entry('budget.committed', {
    data: BudgetCommitted,
    by: budgeting,
    requires: [someLine, someCost],
    expects: [
      lineLives,
      costs,
      ...chargeable<BudgetCommitted>(committed),
      requirement<BudgetCommitted>('budget.bounded', 'cents', (dossier, attempt) =>
        notBounded(dossier, committed(dossier, attempt)),
      ),
    ],
    apply: committed,
  }),
  entry('budget.released', {
    data: BudgetReleased,
    by: budgeting,
    requires: [someBound],
    expects: [isBound],
    apply: released,
  }),
  entry('budget.spent', {
    data: BudgetSpent,
    by: budgeting,
    requires: [someLine, somethingToPay],
    expects: [
      lineLives,
      paysCommitment,
      ofThisLine,
      ...chargeable<BudgetSpent>(booked('spent')),
      requirement<BudgetSpent>('budget.bounded', 'cents', (dossier, attempt) =>
        notBounded(dossier, booked('spent')(dossier, attempt)),
      ),
    ],
    apply: booked('spent'),
  }),
  entry('budget.refunded', {
    data: BudgetRefunded,
    by: budgeting,
    requires: [someSpent],
    expects: [
      lineLives,
      wasSpent,
      requirement<BudgetRefunded>('budget.bounded', 'cents', (dossier, attempt) =>
        notBounded(dossier, booked('refunded')(dossier, attempt)),
      ),
    ],
    apply: booked('refunded'),
  }),
] as const;
