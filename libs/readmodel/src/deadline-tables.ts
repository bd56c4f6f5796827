import { chargesOf, deadlines, isUnreleased, requiredSigners, type Charge } from '@plankreis/process';
import type { PartRow, PartTable } from './part-tables.js';

/** On whose desk something lies, as one text: a person, a department, or the office of the bodies. */
export const deskOf = ({ who }: Pick<Charge, 'who'>): string =>
  who.kind === 'council' ? 'council' : `${who.kind}:${who.id}`;

/**
 * Deadlines, one row for each time somebody else has the lead: on any day one of them holds, so that who looks after
 * what is told without writing when a term begins or ends.
 */
export const deadlineTable: PartTable = {
  name: 'deadline_row',
  columns: [
    ...['deadline_id', 'kind', 'due_on', 'alert_on', 'warnings', 'place', 'params'],
    ...['remedy_type', 'remedy_part', 'desk', 'desk_from', 'desk_until'],
  ],
  rows: (dossier, around) =>
    deadlines(dossier, around).flatMap((deadline) => {
      const { id, kind, dueOn, from, warnings, where, params, remedy } = deadline;
      const told = [id, kind, dueOn, from, warnings.join(','), where, JSON.stringify(params)];
      return chargesOf(dossier, deadline).map((charge, index) => ({
        id: `${id}#${String(index + 1)}`,
        public: deadline.public,
        values: [...told, remedy?.type, remedy?.part, deskOf(charge), charge.from, charge.until],
      }));
    }),
};

/** Papers that lie with a unit to be signed, or with their department to be released once all have signed. */
export const signingTable: PartTable = {
  name: 'signing_row',
  columns: ['unit', 'act', 'paper_id', 'title', 'kind'],
  rows: (dossier, around) =>
    dossier.papers.filter(isUnreleased).flatMap((paper) => {
      const asked = requiredSigners(dossier, paper, around).filter(({ signature }) => !signature);
      const waits: readonly (readonly [string, 'sign' | 'release'])[] =
        asked.length > 0 ? asked.map(({ unit }) => [unit, 'sign']) : [[dossier.department, 'release']];
      return waits.map(([unit, act]): PartRow => ({
        id: `${paper.id}/${unit}`,
        public: paper.public,
        values: [unit, act, paper.id, paper.title, paper.kind],
      }));
    }),
};
