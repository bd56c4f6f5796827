import type { BudgetLine } from '../../dossier/money.js';
import type { Day } from '../../time/days.js';
import { sum } from '../lines.js';
import type { MoneyCheck } from './check.js';

/** One thing that was charged to a line: a commitment, or money spent. */
export interface Charge {
  readonly kind: 'committed' | 'spent';
  readonly on: Day;
  readonly cents: number;
  readonly legalGround?: string;
  /** Spent against a commitment that was made before. */
  readonly isOfCommitment: boolean;
}

export const charges = ({ commitments, bookings }: BudgetLine): Charge[] => [
  ...commitments.map(({ on, cents, legalGround }) => ({
    kind: 'committed' as const,
    on,
    cents,
    legalGround,
    isOfCommitment: false,
  })),
  ...bookings
    .filter(({ kind }) => kind === 'spent')
    .map(({ bookedOn, cents, commitmentId, legalGround }) => ({
      kind: 'spent' as const,
      on: bookedOn,
      cents,
      legalGround,
      isOfCommitment: commitmentId !== undefined,
    })),
];

export const centsOf = (some: readonly Charge[]): number => sum(some.map(({ cents }) => cents));

/** The last legal ground somebody gave for charging a line nevertheless. */
export const groundOf = (some: readonly Charge[]): Pick<MoneyCheck, 'overriddenBecause'> => {
  const ground = some.findLast(({ legalGround }) => legalGround !== undefined)?.legalGround;
  return ground === undefined ? {} : { overriddenBecause: ground };
};
