import {
  chargesOf,
  deadlines,
  type Charge,
  type DeadlineKindName,
  type EntryTypeName,
  type Params,
} from '@plankreis/process';
import { day, json, text, words } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** On whose desk something lies, as one text: a person, a department, or the office of the bodies. */
export const deskOf = ({ who }: Pick<Charge, 'who'>): string =>
  who.kind === 'council' ? 'council' : `${who.kind}:${who.id}`;

/**
 * Deadlines, one row for each time somebody else has the lead: on any day one of them holds, so that who looks after
 * what is told without writing when a term begins or ends.
 */
export const deadlineTable = partTable(
  'deadline_row',
  {
    deadlineId: text(),
    kind: text<DeadlineKindName>(),
    dueOn: day(),
    alertOn: day(),
    warnings: words(),
    place: text(),
    params: json<Params>(),
    remedyType: text<EntryTypeName>().optional(),
    remedyPart: text().optional(),
    desk: text(),
    deskFrom: day(),
    deskUntil: day(),
  },
  {
    isConfigured: true,
    indexes: [['dueOn'], ['desk', 'dueOn'], ['department', 'dueOn'], ['kind', 'dueOn']],
    derive: (dossier, around) =>
      deadlines(dossier, around).flatMap((deadline) => {
        const { id, kind, dueOn, from, warnings, where, params, remedy } = deadline;
        return chargesOf(dossier, deadline).map((charge, index) => ({
          partId: `${id}#${String(index + 1)}`,
          public: deadline.public,
          deadlineId: id,
          ...{ kind, dueOn, alertOn: from, warnings, place: where, params },
          ...{ remedyType: remedy?.type, remedyPart: remedy?.part },
          ...{ desk: deskOf(charge), deskFrom: charge.from, deskUntil: charge.until },
        }));
      }),
  },
);
