import { Day, LongText, Parts, Text } from '../../schema/fields.js';

export class ApprovalCondition {
  @LongText() text!: string;
  @Day() dueOn!: string;
}

export class ApprovalGranted {
  @Text() document!: string;
  @Parts(() => ApprovalCondition, 100) conditions!: ApprovalCondition[];
}

export class ApprovalRefused {
  @Text() document!: string;
  @LongText() grounds!: string;
  @Day() resubmitBy!: string;
}
