import { Optional, Parts, Whole, entryTypeNames, OneOf } from '@plankreis/process';
import { AnyText } from './fields.js';

export class ProblemError {
  @AnyText() path!: string;
  @AnyText() code!: string;
  @AnyText() message!: string;
}

export class ProblemMissing {
  @AnyText() code!: string;
  @AnyText() message!: string;
  @AnyText() where!: string;
  /** The entry that supplies it. */
  @Optional() @OneOf(entryTypeNames) remedy?: string;
  /** Number and title of the process it is about, where there are several. */
  @Optional() @AnyText() process?: string;
}

export class ProblemPossible {
  @OneOf(entryTypeNames) type!: string;
  @AnyText() label!: string;
}

/** A problem document (RFC 9457) with our members. */
export class ProblemDocument {
  @AnyText() type!: string;
  @AnyText() title!: string;
  @Whole(400, 599) status!: number;
  @AnyText() detail!: string;
  @AnyText() code!: string;
  /** Why the database does not answer. */
  @Optional() @AnyText() reason?: string;
  /** The version there is, where a writer had seen another. */
  @Optional() @Whole(0, 1_000_000_000) version?: number;
  @Optional() @Parts(() => ProblemError) errors?: ProblemError[];
  @Optional() @Parts(() => ProblemMissing) missing?: ProblemMissing[];
  @Optional() @Parts(() => ProblemPossible) possible?: ProblemPossible[];
}
