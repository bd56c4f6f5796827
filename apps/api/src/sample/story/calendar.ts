import { addDays, addMonths, daysBetween, yearOf, type Day } from '@plankreis/process';
import { workingDays } from '../../registers/council-rules/working-days.js';
import { councilRules } from '../registers/council-rules.js';

/**
 * The Monday of the week for which the stories are written down. In that week the sample is as it is written, in any
 * other it has moved by as many weeks.
 */
export const WRITTEN_FOR: Day = '2026-11-23';

/** Since then a story goes on until now; what was before is long ago, and no story tells anything in between. */
const LATELY: Day = '2026-02-01';

const DAYS_OF_A_YEAR = 365.2425;
/** Weeks nearest to so many years: the same season, on the same weekday. */
const weeksOf = (years: number): number => Math.round((years * DAYS_OF_A_YEAR) / 7);

/** Days that belong to the calendar: budget years and school years begin and end with them. */
const yearBound = /-(?:01-01|12-31|07-31|08-01)$/;

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const month = months.join('|');
/** What names a day, a month or a year in a text; a number that has more digits, a dot or a comma names none. */
const named = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?=T|$)`,
    String.raw`(?<day>\d{2})\.(?<ofMonth>\d{2})\.(?<ofYear>\d{4})`,
    String.raw`(?:(?<date>\d{1,2})\. )?(?<month>${month}) (?<inYear>\d{4})`,
    // References of a council system have the year in two digits.
    String.raw`\b(?<short>\d{2})(?=/\d{4}-BV\b)`,
    String.raw`(?<=^\d{3}/)(?<last>\d{2})$`,
    String.raw`(?<![\d.,])(?<year>20[0-3]\d)(?![\d.,]\d)(?!\d)`,
  ].join('|'),
  'gu',
);

const two = (number: number): string => String(number).padStart(2, '0');
const inYear = (day: Day, year: number): Day => `${String(year)}${day.slice(4)}`;

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;
const lastOfMonth = (day: Day): Day => addDays(addMonths(firstOfMonth(day), 1), -1);
const nearer = (day: Day, before: Day, after: Day): Day =>
  daysBetween(before, day) < daysBetween(day, after) ? before : after;

const isWorkingDay = (day: Day): boolean =>
  workingDays(addDays(day, -1), addDays(day, 1), councilRules.federalState) === 1;

/** A written day may become a public holiday where it moves to; then it is the working day after it. */
function kept(written: Day, moved: Day): Day {
  let day = moved;
  if (isWorkingDay(written)) while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** Where the days, months and years of what is written lie, seen from the day on which it is told. */
export interface Calendar {
  /** A day, moved by whole weeks, or by whole years where it belongs to the calendar. */
  day(written: Day): Day;
  /** A day that limits a time: where it is the first or the last of a month it is one again. */
  limit(written: Day): Day;
  /** A day of long standing, moved by whole years. */
  anniversary(written: Day): Day;
  year(written: number): number;
  /** A text with all it names moved. */
  text(written: string): string;
  /**
   * The calendar of the budget year in which a story pauses, where there is a whole one between long ago and this year;
   * what a story tells of every year, it tells of that one too.
   */
  readonly between?: Calendar;
}

/** How many whole years lie behind: never more than the weeks do. */
function yearsIn(weeks: number): number {
  let years = Math.floor((weeks * 7) / DAYS_OF_A_YEAR);
  while (weeksOf(years + 1) <= weeks) years += 1;
  return years;
}

/**
 * The calendar of a day. What was lately moves by as many weeks as lie between, so that it was lately still. What was
 * long ago moves by the whole years of that, so that everything keeps its season and its budget year. Years to come
 * are counted from the year it is. So a story pauses between long ago and lately, for less than a year.
 */
export function calendarOf(today: Day): Calendar {
  const weeks = Math.floor(daysBetween(WRITTEN_FOR, today) / 7);
  const yearsBehind = yearsIn(weeks);
  const yearsAhead = yearOf(today) - yearOf(WRITTEN_FOR);
  const calendar = calendarBy(weeks, yearsBehind, yearsAhead);
  return yearsAhead > yearsBehind
    ? { ...calendar, between: calendarBy(weeks, yearsBehind, yearsBehind) }
    : calendar;
}

function calendarBy(weeks: number, yearsBehind: number, yearsAhead: number): Calendar {
  const year = (written: number): number =>
    written + (written < yearOf(WRITTEN_FOR) ? yearsBehind : yearsAhead);

  const anniversary = (written: Day): Day => inYear(written, yearOf(written) + yearsBehind);

  const day = (written: Day): Day => {
    const longAgo = written < LATELY;
    if (yearBound.test(written))
      return longAgo ? anniversary(written) : inYear(written, yearOf(written) + yearsAhead);
    return kept(written, addDays(written, 7 * (longAgo ? weeksOf(yearsBehind) : weeks)));
  };

  const limit = (written: Day): Day => {
    const moved = day(written);
    if (yearBound.test(written)) return moved;
    if (written.endsWith('-01')) return nearer(moved, firstOfMonth(moved), firstOfMonth(addMonths(moved, 1)));
    if (written === lastOfMonth(written))
      return nearer(moved, lastOfMonth(addMonths(firstOfMonth(moved), -1)), lastOfMonth(moved));
    return moved;
  };

  const monthAndYear = (name: string, ofYear: string, date: string | undefined): string => {
    const written = `${ofYear}-${two(months.indexOf(name) + 1)}-${two(Number(date ?? 15))}`;
    const moved = day(written);
    const told = `${months[Number(moved.slice(5, 7)) - 1] ?? name} ${moved.slice(0, 4)}`;
    return date === undefined ? told : `${String(Number(moved.slice(8)))}. ${told}`;
  };

  const text = (written: string): string =>
    written.replace(named, (found: string, ...rest: unknown[]) => {
      // The groups come last; each is there or undefined, as the expression above has it.
      const is = rest.at(-1) as Partial<Record<string, string>>;
      if (is['iso']) return day(is['iso']);
      if (is['ofYear']) {
        const [y, m, d] = day(`${is['ofYear']}-${is['ofMonth'] ?? ''}-${is['day'] ?? ''}`).split('-');
        return `${d ?? ''}.${m ?? ''}.${y ?? ''}`;
      }
      if (is['month']) return monthAndYear(is['month'], is['inYear'] ?? '', is['date']);
      if (is['year']) return String(year(Number(is['year'])));
      return two(year(2000 + Number(found)) % 100);
    });

  return { day, limit, anniversary, year, text };
}
