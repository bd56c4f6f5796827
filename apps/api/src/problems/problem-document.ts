import { LongText, Optional, Parts, Text, Whole } from '@plankreis/process';

export class ProblemError {
  @Text() path!: string;
  @Text() code!: string;
  @Text() message!: string;
}

export class ProblemMissing {
  @Text() code!: string;
  @Text() message!: string;
  @Text() where!: string;
}

export class ProblemPossible {
  @Text() type!: string;
  @Text() label!: string;
}

/** A problem document (RFC 9457) with our members. */
export class ProblemDocument {
  @Text() type!: string;
  @Text() title!: string;
  @Whole(400, 599) status!: number;
  @LongText() detail!: string;
  @Text() code!: string;
  /** Why the database does not answer. */
  @Optional() @Text() reason?: string;
  /** The version there is, where a writer had seen another. */
  @Optional() @Whole(0, 1_000_000_000) version?: number;
  @Optional() @Parts(() => ProblemError) errors?: ProblemError[];
  @Optional() @Parts(() => ProblemMissing) missing?: ProblemMissing[];
  @Optional() @Parts(() => ProblemPossible) possible?: ProblemPossible[];
}
