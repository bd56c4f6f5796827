import { digitsOf, type NumberOptions } from './number.js';
import { faulty, type ReadValue } from './read-value.js';

const EURO = /€|\bEUR(?:O)?\b/iu;
/** Also thousands of euros (`T€`) and a mark for debit or credit: what they make of the figure is not for us to guess. */
const ANYTHING_ELSE = /[\p{Sc}\p{L}]/u;

/**
 * Cents of an amount in euros, by its digits and never by floating point: `1.234,56`, `1234.56 €`, `EUR 12`, `-12,00`,
 * `12,00-`. A third decimal is a fault even where it is a zero: `12,000` may have meant twelve thousand.
 */
export function readCents(text: string, options: NumberOptions = {}): ReadValue<number> {
  if (text.trim() === '') return faulty('value.empty');
  const amount = text.replace(EURO, '').trim();
  if (/\d/.test(amount) && ANYTHING_ELSE.test(amount)) return faulty('amount.currency', { text });
  const digits = digitsOf(amount, options);
  if (!digits) return faulty('number.notNumber', { text });
  if (digits.fraction.length > 2) return faulty('number.tooManyDecimals', { text, limit: 2 });
  const cents = BigInt(digits.whole + digits.fraction.padEnd(2, '0'));
  if (cents > BigInt(Number.MAX_SAFE_INTEGER)) return faulty('number.tooLarge', { text });
  return { value: digits.negative && cents > 0n ? -Number(cents) : Number(cents) };
}
