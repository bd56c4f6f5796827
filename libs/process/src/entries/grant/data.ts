import {
  Cents,
  Day,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  PastDay,
  Ref,
  Text,
} from '../../schema/fields.js';
import { grantStates, lineClasses, type GrantState, type LineClass } from '../../vocabulary/vocabulary.js';
import { LineOwner } from '../budget/data.js';

export class GrantRecorded {
  @NewId('grant') grantId?: string;
  @Text() programme!: string;
  /** Who gives it. */
  @Optional() @Text() funder?: string;
  @LongText() purpose!: string;
  @Cents() amountCents!: number;
  @Cents() ownShareCents!: number;
  @Day() from!: string;
  @Day() until!: string;
  /** The day by which its use is to be reported to the funder (Verwendungsnachweis). */
  @Optional() @Day() reportDueOn?: string;
  @OneOf(grantStates) state!: GrantState;
  /** What it is earmarked for: the process, or one of its measures. */
  @Optional() @Part(() => LineOwner) owner?: LineOwner;
  /** Earmarked for one class of money only. */
  @Optional() @OneOf(lineClasses) class?: LineClass;
}

export class GrantChanges {
  @Optional() @Text() programme?: string;
  @Optional() @Text() funder?: string;
  @Optional() @LongText() purpose?: string;
  @Optional() @Cents() amountCents?: number;
  @Optional() @Cents() ownShareCents?: number;
  @Optional() @Day() from?: string;
  @Optional() @Day() until?: string;
  @Optional() @Day() reportDueOn?: string;
  @Optional() @Part(() => LineOwner) owner?: LineOwner;
  @Optional() @OneOf(lineClasses) class?: LineClass;
}

export class GrantRevised {
  @Ref('grant') grantId!: string;
  @Part(() => GrantChanges) changes!: GrantChanges;
}

export class GrantGranted {
  @Ref('grant') grantId!: string;
  @PastDay() noticeOn!: string;
  @Optional() @Cents() amountCents?: number;
  @Optional() @Day() reportDueOn?: string;
}

export class GrantStopped {
  @Ref('grant') grantId!: string;
  @PastDay() noticeOn!: string;
  @LongText() reason!: string;
}

export class GrantUseReported {
  @Ref('grant') grantId!: string;
  @PastDay() reportedOn!: string;
  @Optional() @LongText() note?: string;
}
