import type { Entry } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import { defaultCouncilRules } from '../contract/surroundings.js';
import type { Dossier } from '../dossier/dossier.js';
import { NEVER, type Day } from '../time/days.js';
import { fold } from './judge.js';
import { opened } from './opening.js';
import { takenBack } from './taking-back.js';

/** Folding asks nothing of the context: routes read only the dossier and the entry. */
const nowhere: Context = {
  today: NEVER,
  knows: () => true,
  measuredOn: () => [],
  template: () => undefined,
  council: defaultCouncilRules,
  interim: [],
  bodies: () => [],
  windows: () => [],
  departmentName: (id) => id,
  workingDays: () => 0,
  successorOf: () => undefined,
  journal: [],
};

/** Which clock a day is read by: when it happened, or when it was recorded. */
export type Clock = 'occurred' | 'recorded';

/** A journal that cannot be folded: the entry named has no place in it. */
export class BrokenHistory extends Error {
  constructor(readonly seq: number) {
    super(`Entry ${String(seq)} has no place in this history`);
  }
}

/**
 * The dossier a journal tells, entries that were taken back left out; undefined for an empty one. Same entries, same
 * dossier. `patient` passes over entries without a place (a history read as of a day may lack what came between).
 * @throws BrokenHistory
 */
export function replay(processId: string, entries: readonly Entry[], patient = false): Dossier | undefined {
  const [first, ...rest] = entries;
  let dossier = first && opened(processId, first);
  if (!dossier) return undefined;
  const gone = takenBack(entries);
  for (const entry of rest) {
    if (gone.has(entry.seq)) continue;
    const next = fold(dossier, entry, nowhere);
    if (next) dossier = next;
    else if (!patient) throw new BrokenHistory(entry.seq);
  }
  return { ...dossier, version: entries.length };
}

/**
 * The entries known, or that had happened, by the end of a day. `dayOf` says which day an instant was where the
 * planners are; without it days are those of UTC.
 */
export const asOf = (
  entries: readonly Entry[],
  day: Day,
  clock: Clock,
  dayOf: (instant: string) => Day = (instant) => instant.slice(0, 10),
): Entry[] =>
  entries.filter((entry) => (clock === 'occurred' ? entry.occurredOn : dayOf(entry.recordedAt)) <= day);
