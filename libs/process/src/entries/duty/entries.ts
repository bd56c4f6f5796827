import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { council, everyone } from '../../contract/rights.js';
import { byId, withPart } from '../../dossier/parts.js';
import { DutyDelivered, DutyRecorded } from './data.js';

const alreadyDelivered = requirement<Partial<DutyDelivered>>(
  'duty.stillOwed',
  'dutyId',
  (dossier, { data }) => {
    const { text, deliveredOn } = byId(dossier.duties, data.dutyId) ?? {};
    return text !== undefined && deliveredOn !== undefined ? [{ params: { duty: text, deliveredOn } }] : [];
  },
);

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
    form: { day: { field: 'deliveredOn' } },
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
      because: [alreadyDelivered],
    },
    apply: (dossier, { data: { dutyId, ...data } }) => ({
      ...dossier,
      duties: withPart(dossier.duties, dutyId, (duty) => ({ ...duty, ...data })),
    }),
  }),
] as const;
