import { localeOf } from '../../i18n/formats';

const separators = (language: string): { group: string; decimal: string } => {
  const parts = new Intl.NumberFormat(localeOf(language)).formatToParts(12345.6);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
};

/** Cents from an amount typed the way it is written in the language; undefined where it is none. */
export function centsFrom(typed: string, language: string): number | undefined {
  const { group, decimal } = separators(language);
  const bare = typed.replace(/[\s\u00a0€]/g, '');
  const [euros = '', cents = '', ...more] = bare.split(decimal);
  const grouped = euros.split(group);
  // "1.000" is a thousand in German, but "1.00" is a slip of the hand, not a hundred.
  const grouping = grouped.length === 1 || grouped.slice(1).every((digits) => digits.length === 3);
  const whole = grouped.join('');
  if (more.length > 0 || !grouping || !/^\d+$/.test(whole) || !/^\d{0,2}$/.test(cents)) return undefined;
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}

/** Cents as one would type them, without the currency. */
export const typedCents = (cents: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
