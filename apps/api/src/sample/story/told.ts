import { yearOf, type Day } from '@plankreis/process';
import type { Calendar } from './calendar.js';
import type { Story, StoryEntry } from './story.js';

/** Years that stand as numbers. */
const years = new Set(['year', 'untilYear', 'budgetYear']);
/** Ids and what refers to them: names of things, though some have a year in them. */
const isId = (key: string): boolean => key === 'id' || key === 'follows' || /Ids?$/.test(key);
/** Days on which a time begins or ends, or by which something is to be done. */
const limits = new Set([
  'from',
  'until',
  'startOn',
  'endOn',
  'dueOn',
  'targetOn',
  'answerBy',
  'reportDueOn',
  'opensOn',
  'closesOn',
]);
const references = new Set(['reference', 'byReference']);

/** Rewrites references, which have the year in which a paper was first heard of. */
type Rewrite = (reference: string) => string;

function walk(value: unknown, calendar: Calendar, rewrite: Rewrite, key: string): unknown {
  if (isId(key)) return value;
  if (typeof value === 'string') {
    if (limits.has(key)) return calendar.limit(value);
    return references.has(key) ? rewrite(value) : calendar.text(value);
  }
  if (typeof value === 'number') return years.has(key) ? calendar.year(value) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, calendar, rewrite, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, walk(part, calendar, rewrite, name)]),
  );
}

/** The same with all its days, years and texts where the calendar has them. */
export const moved = <T>(value: T, calendar: Calendar, rewrite: Rewrite = (one) => calendar.text(one)): T =>
  // What comes out has the shape of what goes in: texts stay texts, numbers numbers.
  walk(value, calendar, rewrite, '') as T;

const referenceIn = (data: object): string | undefined =>
  'reference' in data && typeof data.reference === 'string' ? data.reference : undefined;

/** References by the day on which a story first has them: a paper keeps the one it was drafted with. */
function firstDays({ entries }: Story): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { on, data } of entries) {
    const reference = referenceIn(data);
    if (reference !== undefined && !days.has(reference)) days.set(reference, on);
  }
  return days;
}

/** A story as it is told on a calendar. */
export function told(story: Story, calendar: Calendar): Story {
  const days = firstDays(story);
  const rewrite: Rewrite = (reference) => {
    const on = days.get(reference);
    const written = on === undefined ? '' : `/${on.slice(0, 4)}`;
    return on !== undefined && reference.endsWith(written)
      ? `${reference.slice(0, -4)}${String(yearOf(calendar.day(on)))}`
      : calendar.text(reference);
  };
  return {
    ...story,
    entries: story.entries.flatMap((entry) => [
      ...inBetween(entry, calendar),
      moved(entry, calendar, rewrite),
    ]),
  };
}

/** A cost of every year, for the year in which the story pauses. */
function inBetween(entry: StoryEntry, { between }: Calendar): StoryEntry[] {
  if (!between || entry.type !== 'budget.planned' || !entry.everyYear) return [];
  const lineId = `${entry.data.lineId ?? entry.type}-zuvor`;
  return [moved({ ...entry, data: { ...entry.data, lineId } }, between)];
}
