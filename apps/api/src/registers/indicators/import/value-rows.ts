import { decimalMarkOf, readDay } from '@plankreis/documents';
import { isDay, type Day } from '@plankreis/process';
import { contentFault, emptyFault, type ImportFault } from '../../imports/fault.js';
import type { LongWork } from '../../../platform/http/long-work.js';
import { columnOf, headingIn, headingLike, soundRows, type Source } from '../../imports/source.js';
import type { SocialSpaceItem } from '../../spaces/social-space.types.js';
import { folded } from '../../register/folded.js';
import type { IndicatorItem, IndicatorValueItem } from '../indicator.types.js';
import { readCell } from '../signs.js';
import type { ValueMapping } from './value-import.types.js';

export const MOST_VALUES = 200_000;

/** What a file is read against. */
export interface Register {
  readonly spaces: readonly SocialSpaceItem[];
  readonly indicators: readonly IndicatorItem[];
  /** Whose values they are, where no column says so. */
  readonly indicatorId?: string;
  readonly referenceDay: string;
  readonly today: Day;
}

const YEAR = /^(19|20)\d\d$/;
const isYearHeading = (heading: string): boolean =>
  YEAR.test(heading) || readDay(heading).fault === undefined;

/** Which columns hold what, by what they are called. */
export function guessedMapping(source: Source): ValueMapping {
  const years = source.header.filter(isYearHeading);
  const found = {
    space: headingLike(source, /^(sozialraum|raum|gebiet|bezirk|schlüssel|key|space)/i),
    indicator: headingLike(source, /^(indikator|merkmal|indicator|kennzahl)/i),
    ...(years.length === 0 && {
      day: headingLike(source, /^(jahr|stichtag|datum|tag|stand|year|date)/i),
      value: headingLike(source, /^(wert|anzahl|value|quote|anteil)/i),
    }),
  };
  return { ...Object.fromEntries(Object.entries(found).filter(([, heading]) => heading)), years };
}

/** The mapping with what the file has no column for taken out. */
export const fittingMapping = (source: Source, sent: ValueMapping): ValueMapping => ({
  space: headingIn(source, sent.space),
  indicator: headingIn(source, sent.indicator),
  day: headingIn(source, sent.day),
  value: headingIn(source, sent.value),
  fixedDay: sent.fixedDay,
  years: sent.years.filter((year) => columnOf(source, year) >= 0),
});

/** Whether every column that is needed is assigned. */
export const isMapped = (
  { space, indicator, day, value, fixedDay, years }: ValueMapping,
  indicatorId: string | undefined,
): boolean =>
  space !== undefined &&
  (indicator ?? indicatorId) !== undefined &&
  (years.length > 0 || ((day ?? fixedDay) !== undefined && value !== undefined));

interface Found {
  readonly values: IndicatorValueItem[];
  readonly faults: ImportFault[];
}

/** The values of a file, and what is wrong with its rows. @throws the signal's reason where it was called off */
export async function valueRows(
  source: Source,
  mapping: ValueMapping,
  register: Register,
  work: LongWork,
): Promise<Found> {
  const faults: ImportFault[] = [];
  const values: IndicatorValueItem[] = [];
  const [spaceAt, indicatorAt] = [columnOf(source, mapping.space), columnOf(source, mapping.indicator)];
  const isWide = mapping.years.length > 0;
  const valueAt = isWide
    ? mapping.years.map((year) => columnOf(source, year))
    : [columnOf(source, mapping.value)];
  const dayAt = columnOf(source, mapping.day);
  const fixedDay = dayAt < 0 && !isWide ? dayOf(mapping.fixedDay ?? '', register) : undefined;
  const mark = decimalMarkOf(cellsOf(source, valueAt));
  const spaceOf = finder(register.spaces, ({ key }) => key);
  const indicatorOf = finder(register.indicators, ({ id }) => id);
  const first = new Map<string, number>();
  const wideDays = isWide ? mapping.years.map((year) => dayOf(year, register)) : [];
  for (const [index, read] of wideDays.entries())
    if ('fault' in read) faults.push({ ...read.fault, heading: mapping.years[index] ?? '' });
  if (fixedDay && 'fault' in fixedDay) faults.push(fixedDay.fault);
  for await (const { row, cells } of soundRows(source, work)) {
    const place = (column: number) => ({ row, heading: source.header[column] ?? '' });
    const space = spaceOf(cells[spaceAt] ?? '');
    const indicator =
      indicatorAt < 0 ? { id: register.indicatorId ?? '' } : indicatorOf(cells[indicatorAt] ?? '');
    if (typeof space === 'string') faults.push(notFound(`space.${space}`, cells[spaceAt], place(spaceAt)));
    if (typeof indicator === 'string')
      faults.push(notFound('indicator.unknown', cells[indicatorAt], place(indicatorAt)));
    const rowDay = isWide || fixedDay ? fixedDay : dayOf(cells[dayAt] ?? '', register);
    if (rowDay && rowDay !== fixedDay && 'fault' in rowDay) faults.push({ ...rowDay.fault, ...place(dayAt) });
    for (const [index, column] of valueAt.entries()) {
      const read = readCell(cells[column] ?? '', mark);
      if (!read) {
        if (!isWide) faults.push(emptyFault(place(column)));
        continue;
      }
      if ('fault' in read) {
        faults.push({ about: 'value', fault: read.fault, ...place(column) });
        continue;
      }
      const day = rowDay ?? wideDays[index];
      if (typeof space === 'string' || typeof indicator === 'string' || !day || 'fault' in day) continue;
      const name = `${indicator.id} ${space.id} ${day.day}`;
      const earlier = first.get(name);
      if (earlier !== undefined)
        faults.push(contentFault('row.duplicate', { first: earlier }, place(column)));
      else first.set(name, row);
      values.push({ indicatorId: indicator.id, spaceId: space.id, asOf: day.day, ...read.cell });
    }
    if (values.length > MOST_VALUES)
      return { values: [], faults: [...faults, contentFault('values.tooMany', { limit: MOST_VALUES })] };
  }
  if (values.length === 0 && faults.length === 0) faults.push(contentFault('values.none'));
  return { values, faults };
}

const notFound = (
  code: 'space.unknown' | 'space.ambiguous' | 'indicator.unknown',
  text: string | undefined,
  place: { row: number; heading: string },
): ImportFault =>
  text === undefined || text === ''
    ? emptyFault(place)
    : contentFault(code, { text: text.slice(0, 60) }, place);

function* cellsOf(source: Source, columns: readonly number[]): Generator<string> {
  for (const { cells } of source.rows) for (const column of columns) yield cells[column] ?? '';
}

/** Finds things by a key of theirs, or by name where only one has it. */
function finder<T extends { readonly id: string; readonly name: string }>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): (text: string) => T | 'unknown' | 'ambiguous' {
  const byKey = new Map(things.map((thing) => [folded(keyOf(thing)), thing]));
  const byName = new Map<string, T[]>();
  for (const thing of things) {
    const name = folded(thing.name);
    byName.set(name, [...(byName.get(name) ?? []), thing]);
  }
  return (text) => {
    const [one, ...more] = byName.get(folded(text)) ?? [];
    return byKey.get(folded(text)) ?? (more.length > 0 ? 'ambiguous' : (one ?? 'unknown'));
  };
}

/** The day a text names; a mere year stands for its reference day. */
function dayOf(text: string, { referenceDay, today }: Register): { day: Day } | { fault: ImportFault } {
  const read = YEAR.test(text.trim()) ? { value: `${text.trim()}-${referenceDay}` } : readDay(text);
  if (read.value === undefined) return { fault: { about: 'value', fault: read.fault } };
  if (!isDay(read.value))
    return { fault: { about: 'value', fault: { code: 'day.noSuchDay', params: { text: read.value } } } };
  return read.value > today
    ? { fault: contentFault('day.inFuture', { day: read.value }) }
    : { day: read.value };
}
