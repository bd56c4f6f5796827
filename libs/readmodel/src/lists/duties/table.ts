import { visibleToAnybody } from '@plankreis/process';
import { day, integer, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** Duties nobody has delivered. */
export const dutyTable = partTable(
  'duty_row',
  {
    toBodyId: text().optional(),
    decisionId: text().optional(),
    itemNo: integer().optional(),
    text: text(),
    dueOn: day(),
  },
  {
    indexes: [['dueOn']],
    derive(dossier) {
      const open = new Set(visibleToAnybody(dossier).duties.map(({ id }) => id));
      return dossier.duties
        .filter(({ deliveredOn }) => deliveredOn === undefined)
        .map(({ id, toBodyId, decisionId, itemNo, text, dueOn }) => ({
          partId: id,
          public: open.has(id),
          ...{ toBodyId, decisionId, itemNo, text, dueOn },
        }));
    },
  },
);
