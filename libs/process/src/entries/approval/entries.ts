import { entry } from '../../contract/entry.js';
import { council } from '../../contract/rights.js';
import { measuresRefused } from '../../measures/decided.js';
import { ApprovalGranted, ApprovalRefused } from './data.js';

export const approvalEntries = [
  entry('approval.granted', {
    data: ApprovalGranted,
    by: council,
    // The conditions of an approval become duties (model 2.1).
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
