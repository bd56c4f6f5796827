import { Day, LongText, NewId, Optional, PastDay, Ref, Whole } from '../../schema/fields.js';

export class DutyRecorded {
  @NewId('duty') dutyId?: string;
  @LongText() text!: string;
  @Ref('body') toBodyId!: string;
  @Day() dueOn!: string;
  @Optional() @Ref('decision') decisionId?: string;
  @Optional() @Whole(1, 500) itemNo?: number;
}

export class DutyDelivered {
  @Ref('duty') dutyId!: string;
  @PastDay() deliveredOn!: string;
  @Optional() @LongText() note?: string;
}
