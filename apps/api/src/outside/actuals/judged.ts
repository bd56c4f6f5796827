import type { Actor } from '@plankreis/process';
import { byId } from '@plankreis/process';
import type { LongWork } from '../../platform/http/long-work.js';
import { contentFault, type ImportFault } from '../../registers/imports/fault.js';
import type { JointRecorder } from '../../processes/record/joint-recorder.js';
import type { Trial } from '../../processes/record/trial.js';
import type { ActualRow } from './actual-rows.js';
import { bookedAlready, entryOf, refusalOf, type PlannedBooking } from './booking.js';
import type { FoundLine, LineFinder } from './line-finder.js';

export interface Wanted {
  readonly actor: Actor;
  readonly fileName: string;
  /** Whether accounts that are in no process are passed over. */
  readonly passOverUnknown: boolean;
  /** The legal grounds on which rows are booked that would be refused without. */
  readonly grounds: ReadonlyMap<number, string>;
  readonly work: LongWork;
}

type AmbiguousLine = Extract<FoundLine, { choices: unknown }>['choices'];

/** What the rows come to: what they would book, and what is wrong with them. */
export interface Judged {
  readonly trials: readonly Trial[];
  readonly bookings: readonly PlannedBooking[];
  /** Rows that are booked already, or twice in the file. */
  readonly already: readonly number[];
  /** Rows whose account is in no process, where those are passed over, and rows of no amount. */
  readonly passedOver: readonly number[];
  readonly faults: readonly ImportFault[];
  /** By year and account: the lines of which one is to be chosen. */
  readonly choices: ReadonlyMap<string, { readonly row: ActualRow; readonly lines: AmbiguousLine }>;
}

/** Bookings at once: one transaction holds them all, and others wait for it. */
export const MOST_BOOKINGS = 5_000;
/** So many rows are tried on their processes before others get their turn. */
const AT_A_TIME = 20;
/** So many rows are looked up where nothing is to be tried. */
const LOOKED_UP = 1_000;

/** Tries every row on the process it belongs to, one after the other; records nothing. */
export async function judged(
  rows: readonly ActualRow[],
  finder: LineFinder,
  recorder: JointRecorder,
  wanted: Wanted,
): Promise<Judged> {
  const trials = new Map<string, Trial>();
  const bookings: PlannedBooking[] = [];
  const already: number[] = [];
  const passedOver: number[] = [];
  const faults: ImportFault[] = [];
  const choices = new Map<string, { row: ActualRow; lines: AmbiguousLine }>();
  let tried = 0;
  for (const [at, row] of rows.entries()) {
    if (at % LOOKED_UP === 0) await wanted.work.pause('checking', at, rows.length);
    const found = finder.of(row);
    if ('unknown' in found) {
      if (wanted.passOverUnknown) passedOver.push(row.row);
      else faults.push(contentFault('line.unknown', { account: row.account }, { row: row.row }));
    } else if ('fault' in found) {
      faults.push(found.fault);
      if (found.choices.length > 0)
        choices.set(`${String(row.year)} ${row.account}`, { row, lines: found.choices });
    } else if (row.cents === 0) passedOver.push(row.row);
    else {
      if (tried % AT_A_TIME === 0) await wanted.work.pause('checking', at, rows.length);
      tried += 1;
      const { processId } = found.line;
      const trial = trials.get(processId) ?? (await recorder.trialOf(processId, wanted.actor));
      trials.set(processId, trial);
      const legalGround = wanted.grounds.get(row.row);
      const booking = { ...row, line: found.line, ...(legalGround !== undefined && { legalGround }) };
      const outcome = tryOn(trial, booking, wanted.fileName);
      if (outcome === 'booked') bookings.push(booking);
      else if (outcome === 'already') already.push(row.row);
      else faults.push(outcome);
    }
    if (bookings.length > MOST_BOOKINGS) {
      faults.unshift(contentFault('bookings.tooMany', { limit: MOST_BOOKINGS }));
      break;
    }
  }
  return { trials: [...trials.values()], bookings, already, passedOver, faults, choices };
}

function tryOn(trial: Trial, booking: PlannedBooking, fileName: string): 'booked' | 'already' | ImportFault {
  const line = byId(trial.dossier.budgetLines, booking.line.lineId);
  switch (line && bookedAlready(line, booking)) {
    case 'same':
      return 'already';
    case 'other':
      return contentFault('voucher.otherAmount', { voucher: booking.voucher }, { row: booking.row });
    case undefined:
      break;
  }
  try {
    trial.try(entryOf(booking, fileName));
    return 'booked';
  } catch (error) {
    return refusalOf(error, booking);
  }
}
