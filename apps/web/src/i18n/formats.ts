import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Formats {
  /** A calendar day, `20.11.2026`. */
  day(iso: string): string;
  /** A calendar day in words, `20. November 2026`. */
  longDay(iso: string): string;
  /** The month of a day, `November 2026`. */
  month(iso: string): string;
  /** A text with its calendar days as they are written here. */
  text(text: string): string;
  /** A point in time where the reader is. */
  moment(iso: string): string;
  /** An amount in cents, as money. */
  money(cents: number): string;
  number(value: number): string;
}

const locales: Readonly<Record<string, string>> = { de: 'de-DE', en: 'en-GB' };

export const localeOf = (language: string): string => locales[language] ?? 'de-DE';

function formatsFor(language: string): Formats {
  const locale = localeOf(language);
  // A calendar day has no time zone: it is read and written as UTC so that it never slips.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const number = new Intl.NumberFormat(locale);
  const writtenDay = (iso: string): string => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
  return {
    day: writtenDay,
    text: (text) => text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, writtenDay),
    month: (iso) => month.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    longDay: (iso) => longDay.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    moment: (iso) => moment.format(new Date(iso)),
    money: (cents) => money.format(cents / 100),
    number: (value) => number.format(value),
  };
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsFor(i18n.language), [i18n.language]);
}

/** Today in the time zone of the house, as a calendar day. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(now);
