import { byId, withPart } from '../dossier.js';
import { entry } from '../entry.js';
import { Day, LongText, NewId, Optional, PastDay, Ref, Whole } from '../fields.js';
import { council, everyone } from '../rights.js';

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

export const dutyEntries = [
  entry('duty.recorded', {
    data: DutyRecorded,
    by: everyone,
    apply: (dossier, { data: { dutyId, ...data } }) => ({
      ...dossier,
      duties: [...dossier.duties, { ...data, id: dutyId ?? '' }],
    }),
  }),
  entry('duty.delivered', {
    data: DutyDelivered,
    by: council,
    subject: {
      field: 'dutyId',
      candidates: (dossier) =>
        dossier.duties
          .filter(({ deliveredOn }) => deliveredOn === undefined)
          .map(({ id, text }) => ({ id, label: text })),
      takes: (dossier, { data }) => {
        const duty = byId(dossier.duties, data.dutyId);
        return duty !== undefined && duty.deliveredOn === undefined;
      },
    },
    apply: (dossier, { data: { dutyId, ...data } }) => ({
      ...dossier,
      duties: withPart(dossier.duties, dutyId, (duty) => ({ ...duty, ...data })),
    }),
  }),
] as const;
