import { isFinal, type CrossCutting, type LifeTransition } from '@plankreis/process';
import { day, json, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** The transitions in the life course that processes are about. */
export const transitionTable = partTable(
  'transition_row',
  {
    transition: text<LifeTransition>(),
    plans: json<CrossCutting['plans']>(),
    note: text().optional(),
    since: day(),
  },
  {
    indexes: [['transition']],
    derive: (dossier) =>
      isFinal(dossier.state)
        ? []
        : dossier.crossCutting.map(({ transition, plans, note, since }) => ({
            partId: transition,
            public: true,
            ...{ transition, plans, note, since },
          })),
  },
);
