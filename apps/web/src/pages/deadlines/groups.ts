import type { Deadline } from '../../api/deadlines';

/** Deadlines that are shown together, by the first day of their week or month; what is overdue comes first. */
export interface Group {
  /** `overdue`, or a day. */
  readonly key: string;
  readonly rows: readonly Deadline[];
}

const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};

/** Puts rows that come by day into their weeks or months. */
export function groupsOf(rows: readonly Deadline[], by: 'week' | 'month'): readonly Group[] {
  const groups = new Map<string, Deadline[]>();
  for (const row of rows) {
    const begins = by === 'week' ? mondayOf(row.dueOn) : `${row.dueOn.slice(0, 8)}01`;
    const key = row.state === 'overdue' ? 'overdue' : begins;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, found]) => ({ key, rows: found }));
}
