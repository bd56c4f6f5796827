import { NEVER, lightOn, readsNonPublic, type Actor, type Day, type TrafficLight } from '@plankreis/process';
import { condition, type Condition } from '../../paging/condition.js';
import type { RowOf } from '../../tables/table.js';
import { p, type processTable } from './table.js';

/** What a reader may know of the two days, as SQL; those who read only their department's get the open ones elsewhere. */
function daysRead(actor: Actor): {
  readonly due: string;
  readonly alert: string;
  readonly params: readonly string[];
} {
  if (readsNonPublic(actor, '')) return { due: p.dueOn, alert: p.alertOn, params: [] };
  const { department } = actor;
  if (department === undefined || !readsNonPublic(actor, department))
    return { due: p.openDueOn, alert: p.openAlertOn, params: [] };
  const either = (whole: string, open: string): string =>
    `CASE WHEN ${p.department} = ? THEN ${whole} ELSE ${open} END`;
  return {
    due: either(p.dueOn, p.openDueOn),
    alert: either(p.alertOn, p.openAlertOn),
    params: [department],
  };
}

/** Processes whose light is this one on the day; as {@link lightOn} tells it. */
export function lightIs(light: TrafficLight['light'], actor: Actor, today: Day): Condition {
  const { due, alert, params } = daysRead(actor);
  const red = condition(`(${p.stillLight} = 'red' OR ${due} < ?)`, ...params, today);
  const yellow = condition(
    `(${p.stillLight} = 'yellow' OR ${p.vacantFrom} <= ? OR ${alert} <= ?)`,
    today,
    ...params,
    today,
  );
  const not = ({ sql, params: filled }: Condition): Condition => condition(`NOT ${sql}`, ...filled);
  const living = condition(`${p.stillLight} <> 'none'`);
  switch (light) {
    case 'none':
      return condition(`${p.stillLight} = 'none'`);
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

/** What of a process tells its light and its next deadline. */
type LightRow = Pick<
  RowOf<typeof processTable.columns>,
  | 'department'
  | 'stillLight'
  | 'stillFacets'
  | 'vacantFrom'
  | 'dueOn'
  | 'alertOn'
  | 'openDueOn'
  | 'openAlertOn'
>;

/** The light of a process on a day and its next deadline, as far as the reader may know. */
export function lightOfRow(
  row: LightRow,
  actor: Actor,
  today: Day,
): TrafficLight & { readonly nextDueOn?: Day } {
  const whole = readsNonPublic(actor, row.department);
  const dueOn = whole ? row.dueOn : row.openDueOn;
  return {
    ...lightOn(
      {
        still: { light: row.stillLight, facets: row.stillFacets },
        vacantFrom: row.vacantFrom,
        dueOn,
        alertOn: whole ? row.alertOn : row.openAlertOn,
      },
      today,
    ),
    ...(dueOn === NEVER ? {} : { nextDueOn: dueOn }),
  };
}
