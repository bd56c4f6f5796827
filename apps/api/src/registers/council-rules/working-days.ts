import type { Day } from '@plankreis/process';
import { getHolidays } from 'feiertagejs';

export const federalStates = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
export type FederalState = (typeof federalStates)[number];

const DAY = 86_400_000;
/** Beyond this nobody counts working days: a session is not announced years ahead. */
const MOST = 400;

const known = new Map<string, ReadonlySet<Day>>();

function holidays(year: string, state: FederalState): ReadonlySet<Day> {
  const key = `${state} ${year}`;
  // The library's own text of a day depends on where the program runs; its dates are noon in UTC.
  const days =
    known.get(key) ?? new Set(getHolidays(year, state).map(({ date }) => date.toISOString().slice(0, 10)));
  known.set(key, days);
  return days;
}

const isWorkingDay = (at: number, state: FederalState): boolean => {
  const date = new Date(at);
  const day = date.toISOString().slice(0, 10);
  return ![0, 6].includes(date.getUTCDay()) && !holidays(day.slice(0, 4), state).has(day);
};

/**
 * Working days after the one day and before the other: Mondays to Fridays that are no public holiday in the federal
 * state. Christmas Eve and New Year's Eve are working days by law. Counts 400 days at most.
 */
export function workingDays(after: Day, before: Day, state: FederalState): number {
  const end = Math.min(Date.parse(before), Date.parse(after) + MOST * DAY);
  let days = 0;
  for (let at = Date.parse(after) + DAY; at < end; at += DAY) if (isWorkingDay(at, state)) days += 1;
  return days;
}

/** The last day with at least so many working days between it and the day before which they are counted. */
export function lastDayFor(before: Day, atLeast: number, state: FederalState): Day {
  let at = Date.parse(before) - DAY;
  for (let days = 0; days < atLeast; at -= DAY) if (isWorkingDay(at, state)) days += 1;
  return new Date(at).toISOString().slice(0, 10);
}
