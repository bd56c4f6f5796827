import { itemStatus } from '../council/coverage.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Appropriation, Block, Booking, BudgetLine, Commitment } from '../dossier/money.js';
import { byId } from '../dossier/parts.js';
import { isCost, sum } from './lines.js';

/** What an appropriation counts for now: money to spend, money that waits for a condition, or nothing any more. */
export type AppropriationStanding = 'approved' | 'conditional' | 'gone';

function ofItem(dossier: Dossier, { decisionId, itemNo }: Appropriation): AppropriationStanding {
  if (decisionId === undefined) return 'approved';
  const decision = byId(dossier.decisions, decisionId);
  const item = decision?.items.find(({ no }) => no === itemNo);
  const status = decision && item ? itemStatus(decision, item) : 'none';
  if (status === 'none' || status === 'repealed') return 'gone';
  return status === 'effective' ? 'approved' : 'conditional';
}

function ofGrant(dossier: Dossier, { grantId }: Appropriation): AppropriationStanding {
  switch (byId(dossier.grants, grantId)?.state) {
    case 'applied':
      return 'conditional';
    case 'refused':
      return 'gone';
    default:
      return 'approved';
  }
}

/** A condition of its own that nobody has said to be met. */
export const waits = (appropriation: Appropriation): boolean =>
  appropriation.conditional !== undefined && appropriation.conditionMetOn === undefined;

/** How an appropriation stands: as the weakest of the decided item, the grant and the condition it rests on. */
export function appropriationStanding(dossier: Dossier, appropriation: Appropriation): AppropriationStanding {
  const grounds = [ofItem(dossier, appropriation), ofGrant(dossier, appropriation)];
  if (grounds.includes('gone')) return 'gone';
  return grounds.includes('conditional') || waits(appropriation) ? 'conditional' : 'approved';
}

/** The sums of a budget line, whole cents all of them. */
export interface LineSums {
  readonly plannedCents: number;
  /** Registered for the budget, by the last registration. */
  readonly registeredCents: number;
  /** Registered and given neither without nor with a condition: refused, or not answered yet. */
  readonly registeredOpenCents: number;
  /** Given to the line without any condition that is still open. */
  readonly approvedCents: number;
  readonly conditionalCents: number;
  /** Brought over from earlier years, less what was taken on to later ones. */
  readonly carriedForwardCents: number;
  /** Got from other lines of the year, less what went to them. */
  readonly transferredCents: number;
  readonly blockedCents: number;
  /** Approved, carried forward and transferred, less what is blocked (model 2.5). */
  readonly availableCents: number;
  /** Bound to somebody and not spent yet. */
  readonly committedCents: number;
  readonly spentCents: number;
  /** Available and neither committed nor spent; negative where more is bound than there is. */
  readonly freeCents: number;
}

/** Money that is taken from another line; it was given before. */
export const isMove = ({ source }: Appropriation): boolean =>
  source === 'carryForward' || source === 'transfer';

/** What was taken out of a line and given to others. */
const movedOut = (dossier: Dossier, line: BudgetLine): Appropriation[] =>
  dossier.budgetLines.flatMap(({ appropriations }) =>
    appropriations.filter(
      (one) => one.fromLineId === line.id && appropriationStanding(dossier, one) === 'approved',
    ),
  );

/** What of a commitment is still bound: neither spent nor released. */
export function openCommitment(line: BudgetLine, { id, cents, releases }: Commitment): number {
  const spent = line.bookings.filter(({ kind, commitmentId }) => kind === 'spent' && commitmentId === id);
  return Math.max(0, cents - sum(releases.map((one) => one.cents)) - sum(spent.map((one) => one.cents)));
}

/** A block that still freezes something. */
export const isBlocking = ({ cents, liftedCents, liftedOn }: Omit<Block, 'before'>): boolean =>
  cents === undefined ? liftedOn === undefined : cents > liftedCents;

/** What had been bound or booked on a line before it was frozen as a whole: it goes on being paid. */
function keptUnder(line: BudgetLine, { before }: Block): number {
  const early = line.bookings.slice(0, before.bookings);
  const bookedEarly = (wanted: (booking: Booking) => boolean): number =>
    sum(early.filter(wanted).map(({ cents }) => cents));
  const bound = line.commitments.slice(0, before.commitments).map(({ id, cents, releases }) =>
    Math.max(
      cents - sum(releases.map((one) => one.cents)),
      bookedEarly(({ kind, commitmentId }) => kind === 'spent' && commitmentId === id),
    ),
  );
  return (
    sum(bound) +
    bookedEarly(({ kind, commitmentId }) => kind === 'spent' && commitmentId === undefined) -
    bookedEarly(({ kind }) => kind === 'refunded')
  );
}

/** Adds up a line from what happened to its money. */
export function lineSums(dossier: Dossier, line: BudgetLine): LineSums {
  const standing = (wanted: AppropriationStanding): Appropriation[] =>
    line.appropriations.filter((one) => appropriationStanding(dossier, one) === wanted);
  const approved = standing('approved');
  const cents = (some: readonly Appropriation[]): number => sum(some.map((one) => one.cents));
  const moved = (source: Appropriation['source']): number =>
    cents(approved.filter((one) => one.source === source)) -
    cents(movedOut(dossier, line).filter((one) => one.source === source));
  const approvedCents = cents(approved.filter((one) => !isMove(one)));
  const [carriedForwardCents, transferredCents] = [moved('carryForward'), moved('transfer')];
  const given = approvedCents + carriedForwardCents + transferredCents;
  const committedCents = sum(line.commitments.map((one) => openCommitment(line, one)));
  const booked = (kind: 'spent' | 'refunded'): number =>
    sum(line.bookings.filter((one) => one.kind === kind).map((one) => one.cents));
  const spentCents = booked('spent') - booked('refunded');
  const blocking = line.blocks.filter(isBlocking);
  const inPart = sum(blocking.map((one) => (one.cents === undefined ? 0 : one.cents - one.liftedCents)));
  const whole = blocking.find((one) => one.cents === undefined);
  const blockedCents = inPart + (whole ? Math.max(0, given - inPart - keptUnder(line, whole)) : 0);
  const availableCents = given - blockedCents;
  const conditionalCents = cents(standing('conditional'));
  const registeredCents = line.registrations.at(-1)?.cents ?? 0;
  return {
    plannedCents: line.plannedCents,
    registeredCents,
    registeredOpenCents: Math.max(0, registeredCents - approvedCents - conditionalCents),
    approvedCents,
    conditionalCents,
    carriedForwardCents,
    transferredCents,
    blockedCents,
    availableCents,
    committedCents,
    spentCents,
    freeCents: availableCents - committedCents - spentCents,
  };
}

/** What a line was given without condition, blocked or not. */
export const givenCents = (sums: LineSums): number =>
  sums.approvedCents + sums.carriedForwardCents + sums.transferredCents;

const keys = [
  'plannedCents',
  'registeredCents',
  'registeredOpenCents',
  'approvedCents',
  'conditionalCents',
  'carriedForwardCents',
  'transferredCents',
  'blockedCents',
  'availableCents',
  'committedCents',
  'spentCents',
  'freeCents',
] as const satisfies readonly (keyof LineSums)[];

/** The sums of several lines of one purse; costs only, since what comes in is never netted with what goes out. */
export function totals(dossier: Dossier, lines: readonly BudgetLine[]): LineSums {
  const each = lines.filter(isCost).map((line) => lineSums(dossier, line));
  // Every key is in the list, which the type above holds to.
  return Object.fromEntries(
    keys.map((key) => [key, sum(each.map((one) => one[key]))]),
  ) as unknown as LineSums;
}
