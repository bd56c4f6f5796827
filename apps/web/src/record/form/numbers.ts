import { localeOf } from '../../i18n/formats';

const separators = (language: string): { group: string; decimal: string } => {
  const parts = new Intl.NumberFormat(localeOf(language)).formatToParts(12345.6);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
};

/** The digits before and after the decimal separator of a number typed the way it is written in the language. */
function digitsOf(typed: string, language: string): readonly [whole: string, fraction: string] | undefined {
  const { group, decimal } = separators(language);
  const [before = '', fraction = '', ...more] = typed.replace(/[\s\u00a0€]/g, '').split(decimal);
  const grouped = before.split(group);
  // "1.000" is a thousand in German, but "1.00" is a slip of the hand, not a hundred.
  const wellGrouped = grouped.length === 1 || grouped.slice(1).every((digits) => digits.length === 3);
  const whole = grouped.join('');
  return more.length === 0 && wellGrouped && /^-?\d+$/.test(whole) && /^\d*$/.test(fraction)
    ? [whole, fraction]
    : undefined;
}

/** Cents from an amount as it is typed; undefined where it is none. */
export function centsFrom(typed: string, language: string): number | undefined {
  const [whole, fraction = ''] = digitsOf(typed, language) ?? [];
  if (whole === undefined || whole.startsWith('-') || fraction.length > 2) return undefined;
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** A number as it is typed; undefined where it is none. */
export function numberFrom(typed: string, language: string): number | undefined {
  const [whole, fraction = ''] = digitsOf(typed, language) ?? [];
  return whole === undefined ? undefined : Number(`${whole}.${fraction || '0'}`);
}

/** Cents as one would type them, without the currency. */
export const typedCents = (cents: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);

/** A number as one would type it: years and item numbers without separators. */
export const typedNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6, useGrouping: false }).format(value);
