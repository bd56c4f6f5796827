import {
  Day,
  Flag,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  Ref,
  ServerMade,
  Text,
  Whole,
} from '../../schema/fields.js';
import {
  consultationResults,
  consultationRoles,
  type ConsultationResult,
  type ConsultationRole,
} from '../../vocabulary/vocabulary.js';

/** The votes of a body as counted; each may be unknown. */
export class Votes {
  @Optional() @Whole(0, 10_000) yes?: number;
  @Optional() @Whole(0, 10_000) no?: number;
  @Optional() @Whole(0, 10_000) abstain?: number;
  @Optional() @Whole(0, 10_000) excluded?: number;
}

export class ConsultationScheduled {
  @Ref('paper') paperId!: string;
  @NewId('consultation') consultationId?: string;
  @Ref('body') bodyId!: string;
  @OneOf(consultationRoles) role!: ConsultationRole;
  @Day() sessionOn!: string;
  @Optional() @Flag() public?: boolean;
  @Optional() @LongText() shortNoticeBecause?: string;
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}

export class ConsultationRescheduled {
  @Ref('consultation') consultationId!: string;
  @Day() sessionOn!: string;
  @LongText() reason!: string;
  @Optional() @LongText() shortNoticeBecause?: string;
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}

export class ConsultationHeld {
  @Ref('consultation') consultationId!: string;
  @OneOf(consultationResults) resultCode!: ConsultationResult;
  @Optional() @Text() resultLabel?: string;
  @Optional() @Part(() => Votes) votes?: Votes;
  @Optional() @LongText() note?: string;
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}
