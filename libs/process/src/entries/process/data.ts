import { Day, LongText, Optional, Ref } from '../../schema/fields.js';

export class ProcessClosed {
  @LongText() reason!: string;
}

export class ProcessSuspended {
  @LongText() reason!: string;
  @Optional() @Day() until?: string;
}

export class ProcessResumed {
  @Optional() @LongText() note?: string;
}

export class ProcessAbandoned {
  @LongText() reason!: string;
  @Optional() @Ref('decision') decisionId?: string;
}
