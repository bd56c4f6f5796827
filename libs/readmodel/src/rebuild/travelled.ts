import { arrows, replay, type Entry, type EntryTypeName, type StateName } from '@plankreis/process';

/** Types that can lead to another state; taking back an entry can undo one that did. */
const moving = new Set<string>([
  ...arrows.filter(({ from, to }) => from !== to).map(({ type }) => type),
  'entry.reversed' satisfies EntryTypeName,
]);
const mayMove = (type: string): boolean => moving.has(type) || type.startsWith('process.');

/** The states a journal leads through, oldest first, without repetition in a row. */
export function travelled(processId: string, entries: readonly Entry[]): StateName[] {
  const states: StateName[] = [];
  for (const [index, { type }] of entries.entries()) {
    if (index > 0 && !mayMove(type)) continue;
    const state = replay(processId, entries.slice(0, index + 1), true)?.state;
    if (state !== undefined && state !== states.at(-1)) states.push(state);
  }
  return states;
}
