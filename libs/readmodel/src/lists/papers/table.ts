import { onItsWaySince, papersToSchedule, type PaperKind, type PaperState } from '@plankreis/process';
import { day, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** All papers, and since when each of them is on its way. */
export const paperTable = partTable(
  'paper_row',
  {
    kind: text<PaperKind>(),
    title: text(),
    reference: text().optional(),
    state: text<PaperState>(),
    /** Since when the council has it before it and has not decided. */
    onWaySince: day().optional(),
    /** The same, where nobody has put it on an agenda. */
    unscheduledSince: day().optional(),
  },
  {
    indexes: [['onWaySince'], ['unscheduledSince']],
    derive(dossier) {
      const unscheduled = new Set(papersToSchedule(dossier).map(({ id }) => id));
      return dossier.papers.map((paper) => {
        const { id, kind, title, reference, state } = paper;
        const onWaySince = onItsWaySince(paper);
        const unscheduledSince = unscheduled.has(id) ? onWaySince : undefined;
        return {
          partId: id,
          public: paper.public,
          ...{ kind, title, reference, state, onWaySince, unscheduledSince },
        };
      });
    },
  },
);
