import { Flag, LongText, Optional, Part, Parts, Text, Texts, Whole, Year } from '@plankreis/process';
import { Answers, AnyText, CalendarDay, Count, TextOrNull } from '../../platform/http/fields.js';
import { UploadedFile } from '../../platform/http/uploaded-file.js';
import { ImportPreview } from '../../registers/imports/import.types.js';

/** Which line is meant where an account is in several of a year. */
export class LineChoice {
  @Year() year!: number;
  @Text() account!: string;
  @Text(64) processId!: string;
  @Text(64) lineId!: string;
}

/** The legal ground on which a row is booked that would be refused without. */
export class RowGround {
  @Whole(1, 10_000_000) row!: number;
  @LongText() legalGround!: string;
}

/** Which columns hold what, by their headings; a field without a column is left out. */
export class MappingChoice {
  @Optional() @Text() year?: string;
  @Texts(4) account!: string[];
  @Optional() @Text() amount?: string;
  @Optional() @Text() bookedOn?: string;
  @Texts(4) voucher!: string[];
}

/** A finance system's export, and how it is to be read. */
export class ActualsRequest {
  @Part(() => UploadedFile) file!: UploadedFile;
  /** The sheet of a spreadsheet; the first where it is left out. */
  @Optional() @Text() sheet?: string;
  /** Which columns hold what; guessed, or as last time, where it is left out. */
  @Optional() @Part(() => MappingChoice) mapping?: MappingChoice;
  /** Whether rows whose account is in no process are passed over instead of being faults. */
  @Optional() @Flag() passOverUnknown?: boolean;
  @Optional() @Parts(() => LineChoice, 500) lines?: LineChoice[];
  @Optional() @Parts(() => RowGround, 500) grounds?: RowGround[];
}

export class ActualsConfirmation extends ActualsRequest {
  /** Of the preview that is confirmed. */
  @Text(64) fingerprint!: string;
}

/** A line as a booking names it. */
export class BookedLineView {
  @Text(64) processId!: string;
  @AnyText() number!: string;
  @AnyText() processTitle!: string;
  @Text(64) lineId!: string;
  @AnyText() purpose!: string;
  @AnyText() scheme!: string;
  @AnyText() code!: string;
  @Optional() @Text(64) measureId?: string;
}

export class PlannedBookingView {
  @Count() row!: number;
  @Part(() => BookedLineView) line!: BookedLineView;
  @Count() year!: number;
  /** Negative for what came back. */
  @Answers({ type: 'integer' }) cents!: number;
  @CalendarDay() bookedOn!: string;
  @AnyText() voucher!: string;
  @Optional() @AnyText() legalGround?: string;
}

/** An account that is in several lines of a year, of which one is to be chosen. */
export class AmbiguousAccountView {
  @Count() year!: number;
  @AnyText() account!: string;
  @Parts(() => BookedLineView) lines!: readonly BookedLineView[];
}

/** What an export comes to, row by row; nothing is recorded by it. */
export class ActualsPreview extends ImportPreview {
  @Part(() => MappingChoice) mapping!: MappingChoice;
  @Parts(() => PlannedBookingView) bookings!: readonly PlannedBookingView[];
  /** Rows that are booked already, or twice in the file: they add nothing. */
  @Answers({ type: 'array', items: { type: 'integer' } }) already!: readonly number[];
  /** How many rows are passed over: of no process, or of no amount. */
  @Count() passedOver!: number;
  @Parts(() => AmbiguousAccountView) ambiguous!: readonly AmbiguousAccountView[];
  /** What a confirmation names; null where something is wrong or nothing would be booked. */
  @TextOrNull() fingerprint!: string | null;
}

export class BookedProcessView {
  @Text(64) processId!: string;
  @AnyText() number!: string;
  @AnyText() processTitle!: string;
  @Count() bookings!: number;
}

/** What was recorded by an import. */
export class ActualsRecorded {
  @Count() bookings!: number;
  @Parts(() => BookedProcessView) processes!: readonly BookedProcessView[];
  @Count() already!: number;
  @Count() passedOver!: number;
}
