import type { ConsultationFacts } from '../client/paper-facts.js';
import { sameName } from '../labels/fold.js';

/** A consultation as we hold it. */
export interface ConsultationHeld {
  readonly id?: string;
  readonly bodyName: string;
  readonly role: string;
  readonly sessionOn: string;
  readonly resultCode?: string;
  readonly resultLabel?: string;
}

/** A consultation of ours and the one it is over there; one of them where the other does not exist. */
export interface Pair {
  readonly ours?: ConsultationHeld;
  readonly theirs?: ConsultationFacts;
}

/**
 * Finds for each consultation of ours the one that is meant: in the same body on the same day; then in the same body in
 * the same role, or an unknown one, the nearest day first. Bodies are the same by name; one that is not named over
 * there may be any, if the day is the same.
 */
export function pairs(ours: readonly ConsultationHeld[], theirs: readonly ConsultationFacts[]): Pair[] {
  const left = new Set(theirs);
  const found = new Map<ConsultationHeld, ConsultationFacts>();
  for (const closeness of [sameDay, sameRole, sameDayInSomeBody]) {
    const candidates = ours
      .filter((one) => !found.has(one))
      .flatMap((one) => [...left].filter((other) => closeness(one, other)).map((other) => ({ one, other })))
      .sort((a, b) => daysBetween(a.one, a.other) - daysBetween(b.one, b.other));
    for (const { one, other } of candidates) {
      if (found.has(one) || !left.has(other)) continue;
      found.set(one, other);
      left.delete(other);
    }
  }
  return [
    ...ours.map((one) => ({ ours: one, theirs: found.get(one) })),
    ...[...left].map((one) => ({ theirs: one })),
  ];
}

type Closeness = (ours: ConsultationHeld, theirs: ConsultationFacts) => boolean;

const sameBody: Closeness = ({ bodyName }, { body }) =>
  body.name !== undefined && sameName(body.name, bodyName);
const sameDay: Closeness = (ours, theirs) => sameBody(ours, theirs) && ours.sessionOn === theirs.sessionOn;
const sameRole: Closeness = (ours, theirs) =>
  sameBody(ours, theirs) && (theirs.role === undefined || ours.role === theirs.role);
const sameDayInSomeBody: Closeness = (ours, theirs) =>
  theirs.body.name === undefined && ours.sessionOn === theirs.sessionOn;

function daysBetween({ sessionOn }: ConsultationHeld, theirs: ConsultationFacts): number {
  const days = Math.abs(Date.parse(sessionOn) - Date.parse(theirs.sessionOn ?? ''));
  return Number.isNaN(days) ? Number.MAX_SAFE_INTEGER : days;
}
