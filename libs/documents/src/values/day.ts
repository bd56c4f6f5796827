import { isDay, type Day } from '@plankreis/process';
import { faulty, type ReadValue } from './read-value.js';

const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`;
const GERMAN = new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})${TIME}$`);
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${TIME}$`);

/** The day in `31.12.2026` or `2026-12-31`; a time behind it is passed over. A year has four digits. */
export function readDay(text: string): ReadValue<Day> {
  const trimmed = text.trim();
  if (trimmed === '') return faulty('value.empty');
  const [, date = '', month = '', year = ''] = GERMAN.exec(trimmed) ?? [];
  const iso = ISO.exec(trimmed);
  if (year === '' && !iso) return faulty('day.notDay', { text });
  const day = iso ? iso.slice(1, 4).join('-') : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? { value: day } : faulty('day.noSuchDay', { text });
}
