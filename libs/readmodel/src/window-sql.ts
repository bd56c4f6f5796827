import { windowStanding, type Day, type PlanningWindow } from '@plankreis/process';
import { condition, type Condition } from './reader.js';

/** `isFor` of the core, asked of the rows `r` of topics: whether one of the windows has come for them. */
export function isForSql(windows: readonly PlanningWindow[], today: Day): Condition {
  const come = windows.filter((window) => ['coming', 'open'].includes(windowStanding(window, today)));
  if (come.length === 0) return condition('1 = 0');
  const each = come.map(({ id, kind, subject, opensOn }) =>
    subject === 'any'
      ? condition(
          'r.window_id = ? OR (r.window_id IS NULL AND r.waiting_for = ? AND r.parked_on < ?)',
          ...[id, kind, opensOn],
        )
      : condition(
          'r.window_id = ? OR (r.window_id IS NULL AND r.waiting_for = ? AND r.parked_on < ? AND r.template_key = ?)',
          ...[id, kind, opensOn, subject],
        ),
  );
  return condition(`(${each.map(({ sql }) => sql).join(' OR ')})`, ...each.flatMap(({ params }) => params));
}
