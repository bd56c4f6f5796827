import { awaitingEffect, contested, visibleToAnybody, type Dossier, type Objector } from '@plankreis/process';
import { day, text } from '../../tables/column.js';
import { numbered, partTable } from '../../tables/part-table.js';

const openDecisions = (dossier: Dossier): ReadonlySet<string> =>
  new Set(visibleToAnybody(dossier).decisions.map(({ id }) => id));

/** Decisions that were made and are not in effect. */
export const effectTable = partTable(
  'effect_row',
  { bodyId: text(), reference: text().optional(), decidedOn: day() },
  {
    indexes: [['decidedOn']],
    derive(dossier) {
      const open = openDecisions(dossier);
      return awaitingEffect(dossier).map(({ id, bodyId, reference, decidedOn }) => ({
        partId: id,
        public: open.has(id),
        ...{ bodyId, reference, decidedOn },
      }));
    },
  },
);

/** Objections that nobody has settled. */
export const objectionTable = partTable(
  'objection_row',
  {
    decisionId: text(),
    bodyId: text(),
    reference: text().optional(),
    objector: text<Objector>(),
    grounds: text(),
    objectedOn: day(),
  },
  {
    indexes: [['objectedOn']],
    derive(dossier) {
      const open = openDecisions(dossier);
      return contested(dossier).flatMap(({ id: decisionId, bodyId, reference, objections }) =>
        objections.flatMap(({ by: objector, grounds, on: objectedOn, outcome }, index) =>
          outcome === undefined
            ? [
                {
                  partId: numbered(decisionId, index + 1),
                  public: open.has(decisionId),
                  ...{ decisionId, bodyId, reference, objector, grounds, objectedOn },
                },
              ]
            : [],
        ),
      );
    },
  },
);
