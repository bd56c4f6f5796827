import {
  NEVER,
  groupKey,
  groupsNotPlanned,
  isFinal,
  participationDue,
  participationState,
  participationStates,
  requiredGroups,
  type ParticipationMethod,
  type ParticipationState,
  type Phase,
  type RequiredGroup,
} from '@plankreis/process';
import { day, flag, integer, text } from '../../tables/column.js';
import { numbered, partTable } from '../../tables/part-table.js';

export const involvedStates = ['missing', ...participationStates, 'waived'] as const;
/** A step of participation, or a demanded group without one: nothing is planned, or the head does without. */
export type InvolvedState = 'missing' | ParticipationState | 'waived';

/** A demanded group that has no step. */
const demanded = (state: 'missing' | 'waived', groups: readonly RequiredGroup[]) =>
  groups.map(({ phase, group, norm }, index) => ({
    partId: numbered(state, index + 1),
    public: true,
    ...{ phase, groupName: group, groupKey: groupKey(group), norm, state },
    pending: state === 'missing',
    dueKey: NEVER,
  }));

/** Steps of participation, and the groups that are demanded and have none: not planned although it is time, or waived. */
export const participationTable = partTable(
  'participation_row',
  {
    phase: text<Phase>(),
    groupName: text(),
    groupKey: text(),
    norm: text().optional(),
    method: text<ParticipationMethod>().optional(),
    area: text().optional(),
    spaceId: text().optional(),
    state: text<InvolvedState>(),
    /** Whether something is still to be done. */
    pending: flag(),
    plannedOn: day().optional(),
    heldOn: day().optional(),
    answeredOn: day().optional(),
    attendance: integer().optional(),
    dueOn: day().optional(),
    /** The day something is to be done, or one that never comes. */
    dueKey: day(),
  },
  {
    indexes: [
      ['dueKey'],
      ...(['pending', 'state', 'department', 'groupKey', 'spaceId'] as const).map(
        (filter) => [filter, 'dueKey'] as const,
      ),
      ['spaceId', 'heldOn'],
    ],
    derive(dossier) {
      // Nothing is to be done any more where the process has ended.
      const ended = isFinal(dossier.state);
      const steps = dossier.participation.map((step) => {
        const { id, phase, group, method, area, spaceId, plannedOn, held, answer } = step;
        const dueOn = ended ? undefined : participationDue(step);
        return {
          partId: id,
          public: true,
          ...{ phase, groupName: group, groupKey: groupKey(group), method, area, spaceId },
          state: participationState(step),
          pending: dueOn !== undefined,
          ...{ plannedOn, heldOn: held?.on, answeredOn: answer?.on, attendance: held?.attendance },
          ...{ dueOn, dueKey: dueOn ?? NEVER },
        };
      });
      const waived = requiredGroups(dossier).filter(({ standing }) => standing === 'waived');
      return [...steps, ...demanded('missing', groupsNotPlanned(dossier)), ...demanded('waived', waived)];
    },
  },
);
