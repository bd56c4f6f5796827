import {
  reportsLaid,
  reportsWithoutConsequence,
  visibleToAnybody,
  type ReportLaid,
} from '@plankreis/process';
import { day, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

const laid = ({ paperId, bodyId, laidOn }: ReportLaid): string => [paperId, bodyId, laidOn].join(' ');

/** Reports from which nothing has followed; how long is too long is asked when the list is read. */
export const reportTable = partTable(
  'report_row',
  {
    title: text(),
    reference: text().optional(),
    bodyId: text(),
    laidOn: day(),
    result: text(),
    endedBecause: text().optional(),
  },
  {
    indexes: [['laidOn']],
    derive(dossier) {
      // Whoever does not know of a closed session is not told that it was before that body.
      const open = new Set(reportsLaid(visibleToAnybody(dossier)).map(laid));
      // A report counts from the day it was laid.
      return reportsWithoutConsequence(dossier, 0).map((report) => {
        const { paperId, title, reference, bodyId, laidOn, result } = report;
        return {
          partId: paperId,
          public: open.has(laid(report)),
          ...{ title, reference, bodyId, laidOn, result, endedBecause: dossier.ended?.reason },
        };
      });
    },
  },
);
