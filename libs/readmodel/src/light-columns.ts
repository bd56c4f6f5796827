import {
  NEVER,
  lightDays,
  lightOn,
  readsNonPublic,
  type Actor,
  type Day,
  type Dossier,
  type Surroundings,
  type TrafficLight,
} from '@plankreis/process';
import type { Row } from '@plankreis/journal';
import { condition, type Condition } from './reader.js';

/**
 * The columns of a process from which its light and its next deadline can be told on any day: nothing is written
 * when a day passes.
 */
export const lightColumns = [
  'still_light',
  'still_facets',
  'vacant_from',
  'due_on',
  'alert_on',
  'open_due_on',
  'open_alert_on',
] as const;

export function lightValues(dossier: Dossier, around: Surroundings): readonly string[] {
  const { still, vacantFrom, dueOn, alertOn, openDueOn, openAlertOn } = lightDays(dossier, around);
  return [still.light, still.facets.join(','), vacantFrom, dueOn, alertOn, openDueOn, openAlertOn];
}

/** What a reader may know of the two days, as SQL; those who read only their department's get the open ones elsewhere. */
function daysRead(actor: Actor): {
  readonly due: string;
  readonly alert: string;
  readonly params: readonly string[];
} {
  if (readsNonPublic(actor, '')) return { due: 'due_on', alert: 'alert_on', params: [] };
  const { department } = actor;
  if (department === undefined || !readsNonPublic(actor, department))
    return { due: 'open_due_on', alert: 'open_alert_on', params: [] };
  const either = (column: string): string =>
    `CASE WHEN department = ? THEN ${column} ELSE open_${column} END`;
  return { due: either('due_on'), alert: either('alert_on'), params: [department] };
}

/** Processes whose light is this one on the day; as {@link lightOn} tells it. */
export function lightIs(light: TrafficLight['light'], actor: Actor, today: Day): Condition {
  const { due, alert, params } = daysRead(actor);
  const red = condition(`(still_light = 'red' OR ${due} < ?)`, ...params, today);
  const yellow = condition(
    `(still_light = 'yellow' OR vacant_from <= ? OR ${alert} <= ?)`,
    today,
    ...params,
    today,
  );
  const not = ({ sql, params: filled }: Condition): Condition => condition(`NOT ${sql}`, ...filled);
  const living = condition("still_light <> 'none'");
  switch (light) {
    case 'none':
      return condition("still_light = 'none'");
    case 'red':
      return all(living, red);
    case 'yellow':
      return all(living, not(red), yellow);
    case 'green':
      return all(living, not(red), not(yellow));
  }
}

/** Processes of which something is overdue, or warned of, or neither. */
export function dueIs(due: 'overdue' | 'dueSoon' | 'inTime', actor: Actor, today: Day): Condition {
  const read = daysRead(actor);
  const overdue = condition(`${read.due} < ?`, ...read.params, today);
  const warned = condition(`${read.alert} <= ?`, ...read.params, today);
  const not = ({ sql, params }: Condition): Condition => condition(`NOT (${sql})`, ...params);
  switch (due) {
    case 'overdue':
      return overdue;
    case 'dueSoon':
      return all(not(overdue), warned);
    case 'inTime':
      return not(warned);
  }
}

const all = (...conditions: readonly Condition[]): Condition =>
  condition(conditions.map(({ sql }) => sql).join(' AND '), ...conditions.flatMap(({ params }) => params));

/** The light of a row on a day and its next deadline, as far as the reader may know. */
export function lightOfRow(row: Row, actor: Actor, today: Day): TrafficLight & { readonly nextDueOn?: Day } {
  const whole = readsNonPublic(actor, row['department'] as string);
  // The columns hold what `lightValues` wrote.
  const day = (column: string): Day => row[whole ? column : `open_${column}`] as Day;
  const facets = row['still_facets'] as string;
  const dueOn = day('due_on');
  return {
    ...lightOn(
      {
        still: {
          light: row['still_light'] as TrafficLight['light'],
          facets: facets === '' ? [] : facets.split(','),
        },
        vacantFrom: row['vacant_from'] as Day,
        dueOn,
        alertOn: day('alert_on'),
      },
      today,
    ),
    ...(dueOn === NEVER ? {} : { nextDueOn: dueOn }),
  };
}
