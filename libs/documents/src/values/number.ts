import { faulty, type ReadValue } from './read-value.js';

/** What stands before the decimals. */
export type DecimalMark = ',' | '.';

export interface NumberOptions {
  /**
   * What the column has before its decimals, where that is known (`decimalMarkOf`). Where it is left out each text is read by
   * itself: `1.234` is then a thousand and more, since German tables mean that.
   */
  readonly mark?: DecimalMark;
}

/** A number by its digits: `-1234.50` is `{ negative: true, whole: '1234', fraction: '50' }`; '' where it has no decimals. */
export interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const grouped = (text: string, group: string): boolean =>
  text.split(group).every((digits, index) => (index === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(digits));

const isWhole = (text: string, group: DecimalMark): boolean =>
  /^\d+$/.test(text) || (text.includes(group) && grouped(text, group));

/** The mark a text without sign and spaces shows by itself: undefined where it has none or it may be for thousands. */
function markIn(text: string): DecimalMark | undefined {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  if (comma >= 0) return text.indexOf(',') === comma ? ',' : '.';
  return point >= 0 && !grouped(text, '.') ? '.' : undefined;
}

const NARROW_SPACES = /[\s\u00a0\u202f\u2009]/g;

/** Without spaces, of which one between digits must stand before three of them. */
const joined = (text: string): string | undefined =>
  /\d\s+(?!\d{3}(?!\d))\d/.test(text) ? undefined : text.replaceAll(NARROW_SPACES, '');

const SIGN = /^([+\-\u2212\u2013]?)(.*?)(-?)$/;

/** The digits of a number written in German (`1.234,56`), plainly (`1234.56`) or with its sign behind (`12,00-`). */
export function digitsOf(text: string, { mark }: NumberOptions = {}): Digits | undefined {
  const [, before = '', body = '', behind = ''] = SIGN.exec(joined(text.trim()) ?? '') ?? [];
  if (body === '' || (before !== '' && behind !== '')) return undefined;
  const decimal = mark ?? markIn(body) ?? ',';
  const [whole = '', fraction, ...more] = body.split(decimal);
  if (more.length > 0 || fraction === '' || !/^\d*$/.test(fraction ?? '')) return undefined;
  if (!isWhole(whole, decimal === ',' ? '.' : ',')) return undefined;
  return {
    negative: behind !== '' || (before !== '' && before !== '+'),
    whole: whole.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, ''),
    fraction: fraction ?? '',
  };
}

/** What the numbers of a column have before their decimals; undefined where none of them tells. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | undefined {
  for (const text of texts) {
    const body = SIGN.exec(joined(text.trim()) ?? '')?.[2] ?? '';
    const mark = markIn(body);
    if (mark !== undefined && digitsOf(text) !== undefined) return mark;
  }
  return undefined;
}

const plain = ({ negative, whole, fraction }: Digits): string => {
  const decimals = fraction.replace(/0+$/, '');
  const text = decimals === '' ? whole : `${whole}.${decimals}`;
  return negative && text !== '0' ? `-${text}` : text;
};

/** Digits an exact decimal may have; further ones mean nothing in a table of a municipality. */
const MOST_DIGITS = 30;

/** An exact decimal as plain text, `-1234.5`, without floating point in between. */
export function readDecimal(
  text: string,
  options: NumberOptions & { readonly decimals?: number } = {},
): ReadValue<string> {
  if (text.trim() === '') return faulty('value.empty');
  const digits = digitsOf(text, options);
  if (!digits) return faulty('number.notNumber', { text });
  const limit = options.decimals ?? MOST_DIGITS;
  if (digits.fraction.length > limit) return faulty('number.tooManyDecimals', { text, limit });
  if (digits.whole.length > MOST_DIGITS) return faulty('number.tooLarge', { text });
  return { value: plain(digits) };
}

/** A whole number within the range that is counted exactly. */
export function readWhole(text: string, options: NumberOptions = {}): ReadValue<number> {
  const read = readDecimal(text, options);
  if (read.value === undefined) return read;
  if (read.value.includes('.')) return faulty('number.notWhole', { text });
  return Number.isSafeInteger(Number(read.value))
    ? { value: Number(read.value) }
    : faulty('number.tooLarge', { text });
}
