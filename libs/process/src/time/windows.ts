import type { WaitingFor } from '../vocabulary/vocabulary.js';
import { daysBetween, type Day } from './days.js';

/** A time in which something can be done that else cannot: an election, a budget round, a funding call. */
export interface PlanningWindow {
  readonly id: string;
  readonly kind: WaitingFor;
  readonly title: string;
  /** The funding programme, where it is a call. */
  readonly programme?: string;
  readonly opensOn: Day;
  /** The last day: by then one must have registered, applied or decided. */
  readonly closesOn: Day;
  /** How many days before it opens it is told of. */
  readonly noticeDays: number;
  /** `any`, or the key of the template whose topics it is for. */
  readonly subject: string;
  /** The year a budget round is for; else the one after it closes. */
  readonly budgetYear?: number;
}

export const windowStandings = ['ahead', 'coming', 'open', 'past'] as const;
/** How a window stands on a day: far ahead, within its notice, open, or over. */
export type WindowStanding = (typeof windowStandings)[number];

/** How a window stands on that day. */
export function windowStanding(window: PlanningWindow, today: Day): WindowStanding {
  if (window.closesOn < today) return 'past';
  if (window.opensOn <= today) return 'open';
  return daysBetween(today, window.opensOn) <= window.noticeDays ? 'coming' : 'ahead';
}

/** The year for which money is registered in a budget round. */
export const yearOfRound = ({ budgetYear, closesOn }: PlanningWindow): number =>
  budgetYear ?? Number(closesOn.slice(0, 4)) + 1;

/** What of a parked topic decides whether a window is for it. */
export interface Waiting {
  readonly template: string;
  /** The day it was parked. */
  readonly since: Day;
  readonly waitingFor: WaitingFor;
  /** The one window it waits for, where it waits for one in particular. */
  readonly windowId?: string;
}

/**
 * Whether a topic waits for this window: for it in particular, or for one of its kind and subject that had not opened
 * yet when the topic was parked. Who parks a topic while a window is open waits for the next one.
 */
export function isFor(window: PlanningWindow, topic: Waiting): boolean {
  if (topic.windowId !== undefined) return topic.windowId === window.id;
  return (
    window.kind === topic.waitingFor &&
    (window.subject === 'any' || window.subject === topic.template) &&
    window.opensOn > topic.since
  );
}

/** The windows for which somebody is now to look at a topic again: open ones first, each by the day it closes. */
export const waking = (
  windows: readonly PlanningWindow[],
  topic: Waiting,
  today: Day,
): readonly PlanningWindow[] => {
  const standing = (window: PlanningWindow): number =>
    ['open', 'coming'].indexOf(windowStanding(window, today));
  return windows
    .filter((window) => standing(window) >= 0 && isFor(window, topic))
    .toSorted(
      (one, other) =>
        standing(one) - standing(other) ||
        (one.closesOn < other.closesOn ? -1 : one.closesOn > other.closesOn ? 1 : 0),
    );
};
