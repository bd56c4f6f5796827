import { isFinal, planKey, planRelations, type Coordination, type LifeTransition } from '@plankreis/process';
import { day, text, words } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

const order: Readonly<Record<Coordination, string>> = { open: '0', agreed: '1', notAffected: '2' };

/** Which process touches which plan; what has ended touches nothing any more. */
export const relationTable = partTable(
  'relation_row',
  {
    plan: text(),
    otherId: text().optional(),
    coordination: text<Coordination>(),
    since: day(),
    /** Puts what is open first, and there what has been so the longest. */
    orderKey: text(),
    unitId: text().optional(),
    coordinatorId: text().optional(),
    note: text().optional(),
    transitions: words<LifeTransition>(),
  },
  {
    indexes: [['orderKey'], ['department', 'orderKey']],
    derive: (dossier) =>
      isFinal(dossier.state)
        ? []
        : planRelations(dossier).map((relation) => {
            const { plan, processId, coordination, since } = relation;
            const { unitId, coordinatorId, note, transitions } = relation;
            return {
              partId: planKey(plan),
              public: true,
              ...{ plan, otherId: processId, coordination, since },
              orderKey: `${order[coordination]} ${since}`,
              ...{ unitId, coordinatorId, note, transitions },
            };
          }),
  },
);
