import { windowStanding, type Day, type PlanningWindow } from '@plankreis/process';
import { condition, type Condition } from '../../paging/condition.js';
import { topicTable } from './table.js';

const { r } = topicTable;
const WAITS = `${r.windowId} IS NULL AND ${r.waitingFor} = ? AND ${r.parkedOn} < ?`;

/** `isFor` of the core, asked of the rows `r` of topics: whether one of the windows has come for them. */
export function isForSql(windows: readonly PlanningWindow[], today: Day): Condition {
  const come = windows.filter((window) => ['coming', 'open'].includes(windowStanding(window, today)));
  if (come.length === 0) return condition('1 = 0');
  const each = come.map(({ id, kind, subject, opensOn }) =>
    subject === 'any'
      ? condition(`${r.windowId} = ? OR (${WAITS})`, ...[id, kind, opensOn])
      : condition(
          `${r.windowId} = ? OR (${WAITS} AND ${r.templateKey} = ?)`,
          ...[id, kind, opensOn, subject],
        ),
  );
  return condition(`(${each.map(({ sql }) => sql).join(' OR ')})`, ...each.flatMap(({ params }) => params));
}
