import { entry } from '../entry.js';
import { Day, LongText, Parts, Text } from '../fields.js';
import { measuresRefused } from '../measures-decided.js';
import { council } from '../rights.js';

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

export const approvalEntries = [
  entry('approval.granted', {
    data: ApprovalGranted,
    by: council,
    // The conditions of an approval become duties (design 2.1).
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      approval: { granted: true, document: data.document, on: occurredOn },
      duties: [
        ...dossier.duties,
        ...data.conditions.map((condition, index) => ({
          ...condition,
          // A plan is approved once; its version would change when an earlier entry is taken back.
          id: `approval-${String(index + 1)}`,
        })),
      ],
    }),
  }),
  entry('approval.refused', {
    data: ApprovalRefused,
    by: council,
    apply: (dossier, { data, occurredOn }) =>
      measuresRefused({ ...dossier, approval: { ...data, granted: false, on: occurredOn } }),
  }),
] as const;
