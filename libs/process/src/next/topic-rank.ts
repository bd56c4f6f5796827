import type { Params } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import { waiting } from '../dossier/waiting.js';
import type { Signal } from '../dossier/work.js';
import { legalDueOn } from '../entries/topic/requirements.js';
import type { RankReasonCode } from '../texts/topic-rank.js';
import { daysBetween, type Day } from '../time/days.js';
import { waking, windowStanding, type PlanningWindow, type Waiting } from '../time/windows.js';
import type { StateName } from '../vocabulary/states.js';
import type { Urgency } from '../vocabulary/vocabulary.js';

/** The states in which a process is a topic in the store: collected, parked, or refused and able to come back. */
export const topicStates: readonly StateName[] = ['topic.collected', 'topic.parked', 'mandate.rejected'];

export type SignalDay = Pick<Signal, 'kind' | 'source' | 'notedOn'>;

/** What of a topic decides its rank; none of it changes by the mere passing of days. */
export interface TopicFacts {
  readonly urgency: Urgency;
  /** Newest first. */
  readonly signals: readonly SignalDay[];
  /** The day a statutory plan is due. */
  readonly legalDueOn?: Day;
  /** Until when the earlier plan holds. */
  readonly earlierPlanUntil?: Day;
  readonly reviewOn?: Day;
  readonly waiting?: Waiting;
}

/** Something that moves a topic up or down, with the points it counts. */
export interface RankReason {
  readonly code: RankReasonCode;
  readonly points: number;
  readonly params: Params;
}

export interface TopicRank {
  readonly points: number;
  /** What counts most comes first. */
  readonly reasons: readonly RankReason[];
}

/** The facts a topic is ranked by. */
export function topicFacts(dossier: Dossier): TopicFacts {
  const [due, waits] = [legalDueOn(dossier), waiting(dossier)];
  return {
    urgency: dossier.urgency,
    // That it was taken up again is no voice of its own.
    signals: dossier.signals
      .filter(({ kind }) => kind !== 'window')
      .map(({ kind, source, notedOn }) => ({ kind, source, notedOn }))
      .toSorted((one, other) => (one.notedOn > other.notedOn ? -1 : one.notedOn < other.notedOn ? 1 : 0)),
    ...(due === undefined ? {} : { legalDueOn: due }),
    ...(dossier.earlierPlanUntil === undefined ? {} : { earlierPlanUntil: dossier.earlierPlanUntil }),
    ...(waits && dossier.parked ? { reviewOn: dossier.parked.reviewOn, waiting: waits } : {}),
  };
}

/** Up to how many days old a signal counts how much; older ones count nothing. */
const signalSteps = [
  { days: 30, points: 10 },
  { days: 90, points: 6 },
  { days: 180, points: 3 },
  { days: 365, points: 1 },
] as const;

/** Many voices count, but no petition drowns a legal duty. */
const MOST_BY_SIGNALS = 40;

/** Up to how many days ahead a day counts how much. */
type Steps = readonly { readonly days: number; readonly points: number }[];

const dueSteps: Steps = [
  { days: 180, points: 25 },
  { days: 365, points: 15 },
  { days: 730, points: 5 },
];
const planSteps: Steps = [
  { days: 180, points: 15 },
  { days: 365, points: 10 },
];
const reviewSteps: Steps = [{ days: 14, points: 10 }];

const ahead = (days: number, steps: Steps): number => steps.find((step) => days <= step.days)?.points ?? 0;

/** One reason for what lies ahead, another with more points for what has passed. */
function dated(
  day: Day | undefined,
  today: Day,
  codes: { readonly coming: RankReasonCode; readonly passed: RankReasonCode; readonly passedPoints: number },
  steps: Steps,
): RankReason[] {
  if (day === undefined) return [];
  if (day <= today) return [{ code: codes.passed, points: codes.passedPoints, params: { day } }];
  const points = ahead(daysBetween(today, day), steps);
  return points > 0 ? [{ code: codes.coming, points, params: { day } }] : [];
}

function bySignals(signals: readonly SignalDay[], today: Day): RankReason[] {
  const recent = signals
    .map(({ notedOn }) => ahead(daysBetween(notedOn, today), signalSteps))
    .filter((points) => points > 0);
  const [latest] = signals;
  if (!latest || recent.length === 0) return [];
  const points = Math.min(
    MOST_BY_SIGNALS,
    recent.reduce((sum, one) => sum + one, 0),
  );
  return [
    recent.length === 1
      ? { code: 'signal', points, params: { day: latest.notedOn, source: latest.source } }
      : { code: 'signals', points, params: { count: recent.length, day: latest.notedOn } },
  ];
}

const byUrgency: Readonly<Record<Urgency, readonly RankReason[]>> = {
  high: [{ code: 'urgent', points: 15, params: {} }],
  normal: [],
  low: [{ code: 'notUrgent', points: -10, params: {} }],
};

function byWindow(
  { waiting: waits }: TopicFacts,
  windows: readonly PlanningWindow[],
  today: Day,
): RankReason[] {
  const [window] = waits ? waking(windows, waits, today) : [];
  if (!window) return [];
  const { title, opensOn, closesOn } = window;
  return windowStanding(window, today) === 'open'
    ? [{ code: 'windowOpen', points: 30, params: { title, day: closesOn } }]
    : [{ code: 'windowComing', points: 15, params: { title, day: opensOn } }];
}

/**
 * Where a topic stands and why: every reason counts points, the sum is its rank. The same facts, windows and day give
 * the same rank; nobody's hand is in it.
 */
export function topicRank(facts: TopicFacts, windows: readonly PlanningWindow[], today: Day): TopicRank {
  const reasons = [
    ...dated(
      facts.legalDueOn,
      today,
      { coming: 'legallyDue', passed: 'legallyOverdue', passedPoints: 40 },
      dueSteps,
    ),
    ...byWindow(facts, windows, today),
    ...bySignals(facts.signals, today),
    ...dated(
      facts.earlierPlanUntil,
      today,
      { coming: 'planExpires', passed: 'planExpired', passedPoints: 20 },
      planSteps,
    ),
    ...dated(
      facts.reviewOn,
      today,
      { coming: 'reviewSoon', passed: 'reviewDue', passedPoints: 20 },
      reviewSteps,
    ),
    ...byUrgency[facts.urgency],
  ].toSorted((one, other) => other.points - one.points);
  return { points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}
