/** Calendar days as `YYYY-MM-DD` text, which sorts as it is; no clock, no time zone. */
export type Day = string;

/** Where no day is set, one that never comes. */
export const NEVER: Day = '9999-12-31';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** True for text that names a day that exists, from 1900 to 2999. */
export function isDay(value: unknown): value is Day {
  const parts = typeof value === 'string' ? shape.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return (
    year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
  );
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const two = (n: number): string => String(n).padStart(2, '0');

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return `${String(year)}-${two(month)}-${two(Math.min(Number(day.slice(8, 10)), monthLength(year, month)))}`;
}

/** Days since 1900-01-01, for differences. */
function ordinal(day: Day): number {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  let days = (year - 1) * 365 + leaps + Number(day.slice(8, 10));
  for (let m = 1; m < month; m++) days += monthLength(year, m);
  return days;
}

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** Every year from the one of `from` to the one of `to`, ascending. */
export function yearsBetween(from: Day, to: Day): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) years.push(year);
  return years;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  const date = Number(day.slice(8, 10));
  if (date > 1) return `${day.slice(0, 8)}${two(date - 1)}`;
  return lastOfMonth(addMonths(day, -1));
}

/** The last day of the month a day lies in. */
export const lastOfMonth = (day: Day): Day =>
  `${day.slice(0, 8)}${two(monthLength(yearOf(day), Number(day.slice(5, 7))))}`;

/** So many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  const first = `${day.slice(0, 8)}01`;
  let rest = Number(day.slice(8, 10)) - 1 + days;
  let month = first;
  // Whole months are stepped over: deadlines lie months apart, not centuries.
  while (rest < 0) {
    month = addMonths(month, -1);
    rest += monthLength(yearOf(month), Number(month.slice(5, 7)));
  }
  for (;;) {
    const length = monthLength(yearOf(month), Number(month.slice(5, 7)));
    if (rest < length) return `${month.slice(0, 8)}${two(rest + 1)}`;
    rest -= length;
    month = addMonths(month, 1);
  }
}
