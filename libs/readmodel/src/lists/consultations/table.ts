import { visibleToAnybody, type ConsultationRole } from '@plankreis/process';
import { day, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** What the bodies deal with, and when. */
export const consultationTable = partTable(
  'consultation_row',
  {
    paperId: text(),
    bodyId: text(),
    sessionOn: day(),
    role: text<ConsultationRole>(),
    resultCode: text().optional(),
  },
  {
    indexes: [
      ['sessionOn', 'bodyId'],
      ['bodyId', 'sessionOn'],
    ],
    derive(dossier) {
      const open = new Set(visibleToAnybody(dossier).consultations.map(({ id }) => id));
      return dossier.consultations.map(({ id, paperId, bodyId, sessionOn, role, resultCode }) => ({
        partId: id,
        public: open.has(id),
        ...{ paperId, bodyId, sessionOn, role, resultCode },
      }));
    },
  },
);
