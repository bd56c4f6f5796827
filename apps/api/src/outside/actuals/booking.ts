import type { BudgetLine, Missing } from '@plankreis/process';
import type { LineOfAccount } from '@plankreis/readmodel';
import { Problem } from '../../platform/problems/problem.js';
import type { SentEntry } from '../../processes/record/sent-entry.js';
import type { ActualRow } from './actual-rows.js';
import { contentFault, type ImportFault } from '../../registers/imports/fault.js';

/** What a row would book to a line. */
export interface PlannedBooking extends ActualRow {
  readonly line: LineOfAccount;
  readonly legalGround?: string;
}

/** What came back is booked as money returned. */
const kindOf = ({ cents }: ActualRow): 'spent' | 'refunded' => (cents < 0 ? 'refunded' : 'spent');

/** The entry a booking is recorded as; the file and the row say where it comes from. */
export function entryOf(booking: PlannedBooking, fileName: string): SentEntry {
  const { line, cents, bookedOn, voucher, legalGround, row } = booking;
  const kind = kindOf(booking);
  return {
    type: `budget.${kind}`,
    data: {
      lineId: line.lineId,
      cents: Math.abs(cents),
      bookedOn,
      voucher,
      ...(kind === 'spent' && legalGround !== undefined && { legalGround }),
    },
    occurredOn: bookedOn,
    basis: `${fileName}, Zeile ${String(row)}`.slice(-500),
  };
}

/** Whether the line has this voucher already: the very same booking, or another one under its name. */
export function bookedAlready(line: BudgetLine, row: ActualRow): 'same' | 'other' | undefined {
  const { cents, bookedOn, voucher } = row;
  const found = line.bookings.filter((one) => one.voucher === voucher && one.kind === kindOf(row));
  if (found.length === 0) return undefined;
  return found.some((one) => one.cents === Math.abs(cents) && one.bookedOn === bookedOn) ? 'same' : 'other';
}

/** Refusals that a legal ground overrides (model 2.5, M2 and M8). */
const OVERRIDABLE: readonly Missing['code'][] = ['money.withinAvailable', 'money.interim'];

/** Why a booking is refused, by its row. @throws what is no refusal */
export function refusalOf(error: unknown, { row }: ActualRow): ImportFault {
  if (!(error instanceof Problem)) throw error;
  const { missing, errors } = error.details;
  switch (error.code) {
    case 'entry.notPermitted':
    case 'entry.notPossible':
      return contentFault(error.code, {}, { row });
    case 'entry.invalid':
      return contentFault(error.code, { fields: (errors ?? []).map(({ path }) => path).join(', ') }, { row });
    case 'requirements.missing':
      return {
        about: 'requirement',
        missing: missing ?? [],
        needsGround: (missing ?? []).every(({ code }) => OVERRIDABLE.includes(code)),
        row,
      };
    default:
      throw error;
  }
}
